#include "proof/shared_stem.hpp"

#include "proof/compiled_phrases.hpp"
#include "text/stem.hpp"

#include <functional>
#include <map>

namespace hotseat {
namespace {

using WordsByStem = std::map<std::string, std::vector<std::string>, std::less<>>;

WordsByStem words_by_stem(const WordMap& same_stem) {
    const Stemmer stem;
    std::map<std::string, WordSet, std::less<>> words;
    for (const auto& [word, other] : same_stem) words[stem(word)].insert({word, other});
    WordsByStem sorted;
    for (const auto& [key, set] : words) sorted[key].assign(set.begin(), set.end());
    return sorted;
}

void each_stem(const Sequence& sequence, const Atoms& atoms,
               const std::function<void(const std::string&)>& visit) {
    for (const auto& element : sequence.elements) {
        each_literal(element, [&](std::span<const Atoms::Id> words) {
            for (const auto word : words)
                if (atoms.kind(word) == Atoms::Kind::stem) visit(atoms.text(word));
        });
        for (const auto& other : element.others) each_stem(other.sequence, atoms, visit);
    }
}

}  // namespace

std::vector<SharedStem> shared_stems(const CompiledRubric& rubric, const Forms& forms) {
    const auto words = words_by_stem(forms.english().same_stem);
    std::vector<SharedStem> found;
    each_compiled_phrase(rubric, [&](const Phrase& phrase, const CompiledPhrase& compiled) {
        const auto tell = [&](const std::string& stem) {
            const auto it = words.find(stem);
            if (it == words.end()) return;
            const bool is_told =
                !found.empty() && found.back().stem == stem && found.back().place == phrase.place;
            if (!is_told) found.push_back({stem, it->second, phrase.place});
        };
        for (const auto& conjunction : compiled.conjunctions)
            for (const auto& part : conjunction.parts) each_stem(part.sequence, rubric.atoms, tell);
    });
    return found;
}

}  // namespace hotseat
