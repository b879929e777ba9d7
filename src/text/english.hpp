#pragma once

#include "base/diagnostic.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hotseat {

using WordSet = std::set<std::string, std::less<>>;
using WordMap = std::map<std::string, std::string, std::less<>>;

/// English as data: rubrics/lexicon/english.json and technical.txt. All in lower case.
struct English {
    WordSet function_words{};    ///< may stand between the elements of a phrase
    WordSet empty_words{};       ///< carry no content: not counted by closeness, focus, scope
    WordSet negators{};          ///< single words that negate
    WordSet negating_pairs{};    ///< two words that negate: "instead of"
    WordSet not_negating{};      ///< pairs that only look like it: "not only"
    WordSet short_scope{};       ///< negators whose scope also ends at a preposition
    WordSet clause_words{};      ///< begin a clause: the scope of a negation ends
    WordSet subject_pronouns{};  ///< likewise, unless they follow `opinion_verbs`
    WordSet opinion_verbs{};
    WordSet prepositions{};
    WordSet abbreviations{};                            ///< end with a dot that ends no sentence
    WordMap contractions{};                             ///< "can't" -> "can not"
    WordMap contracted_ends{};                          ///< "n't" -> "not", "'s" -> ""
    std::map<std::string, int, std::less<>> numbers{};  ///< "seven" -> 7, "ninety" -> 90
    std::vector<std::pair<std::string, std::string>> operators{};  ///< longest first: "->", "arrow"
    WordMap entities{};                                            ///< HTML: "amp" -> "&"
    WordMap spoken{};                                              ///< "c plus plus" -> "C++"
    WordSet fillers{};                                             ///< "you know"
    WordSet pause_fillers{};  ///< fillers only beside a pause: "sort of"
    WordSet ignorance{};      ///< "do not know": as the normaliser writes it
    WordMap same_stem{};      ///< "important" -> "import": other words, and one stem
    WordSet technical{};      ///< never repaired; letters and digits stay together
    std::string fingerprint{};
};

/// Reads english.json (format: rubrics/README.md); appends every problem.
English read_english(std::string_view text, std::string_view file, Diagnostics& problems);

/// Adds the words of technical.txt: one a line, '#' begins a remark.
void read_technical(std::string_view text, std::string_view file, English& english,
                    Diagnostics& problems);

}  // namespace hotseat
