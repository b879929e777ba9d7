#include "proof/wide_prefix.hpp"

#include "rubric/rubric_vocabulary.hpp"
#include "text/stem.hpp"

#include <set>

namespace hotseat {
namespace {

// A prefix is for a family of words, and those have many stems: reliable, reliability. More than
// this are no family.
constexpr std::size_t stems_of_a_family = 12;
constexpr std::size_t most_examples = 4;

WidePrefix caught_by(std::string_view prefix, const Dictionary& dictionary, const Stemmer& stem) {
    WidePrefix wide{.prefix = std::string(prefix), .is_word = dictionary.contains(prefix)};
    std::set<std::string> stems{stem(prefix)};
    for (auto at = dictionary.lower_bound(prefix); at < dictionary.size(); ++at) {
        const auto word = dictionary.word(at);
        if (!word.starts_with(prefix)) break;
        if (!stems.insert(stem(word)).second) continue;
        if (wide.examples.size() < most_examples) wide.examples.emplace_back(word);
    }
    wide.stems = stems.size();
    return wide;
}

}  // namespace

std::vector<WidePrefix> wide_prefixes(const Rubric& rubric, const Forms& forms) {
    std::vector<WidePrefix> found;
    const auto* dictionary = forms.dictionary();
    if (!dictionary) return found;
    const Stemmer stem;
    std::set<std::string, std::less<>> seen;
    each_phrase(rubric, [&](const Phrase& phrase) {
        plain_text(phrase.text, [&](std::string_view prefix) {
            if (!seen.insert(std::string(prefix)).second) return;
            auto wide = caught_by(prefix, *dictionary, stem);
            if (wide.stems <= stems_of_a_family) return;
            wide.place = phrase.place;
            found.push_back(std::move(wide));
        });
    });
    return found;
}

}  // namespace hotseat
