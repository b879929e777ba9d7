#include "draft/thesaurus.hpp"

#include "text/stem.hpp"

#include <algorithm>

namespace hotseat {
namespace {

/// The shortest word of the dictionary with this stem; empty when there is none.
std::string shortest_word(const Dictionary& dictionary, std::string_view stem,
                          const Stemmer& stemmer) {
    // A stem may differ from its words in its last letter: "memori" is of "memory".
    constexpr std::size_t most_looked_at = 200;
    const auto beginning = stem.substr(0, std::max<std::size_t>(stem.size(), 3) - 1);
    std::string_view shortest;
    const auto first = dictionary.lower_bound(beginning);
    const auto last = std::min(dictionary.size(), first + most_looked_at);
    for (auto i = first; i < last; ++i) {
        const auto word = dictionary.word(i);
        if (!word.starts_with(beginning)) break;
        if ((shortest.empty() || word.size() < shortest.size()) && stemmer(word) == stem)
            shortest = word;
    }
    return std::string(shortest);
}

}  // namespace

std::vector<std::string> near_words(const Dictionary& dictionary, std::string_view word,
                                    Relation furthest, std::size_t most) {
    const Stemmer stemmer;
    std::vector<std::string> words;
    for (const auto& [stem, relation] : dictionary.related(dictionary.listed(stemmer(word)))) {
        if (relation > furthest || words.size() == most) break;
        if (auto other = shortest_word(dictionary, dictionary.stem(stem), stemmer); !other.empty())
            words.push_back(std::move(other));
    }
    return words;
}

}  // namespace hotseat
