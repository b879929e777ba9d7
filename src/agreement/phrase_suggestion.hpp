#pragma once

#include "agreement/rubric_trial.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace hotseat {

/// A phrase that would bring marks nearer to a person's.
struct PhraseSuggestion {
    std::string question{};
    std::string point{};
    PhraseList list = PhraseList::any;  ///< any, part or wrong
    std::string phrase{};
    Where where{};            ///< of the point in its file
    std::size_t mends = 0;    ///< answers whose mark it brings nearer
    std::size_t harms = 0;    ///< answers whose mark it takes farther
    double error_before = 0;  ///< mean error of the question's answers, with what stands above
    double error_after = 0;
    std::string example{};  ///< the id of the answer that it mends most
    bool operator==(const PhraseSuggestion&) const = default;
};

/// Phrases out of the answers' own words, the most telling first, each tried with those before it:
/// every suggestion lowers the mean error, and leaves every golden in its band, every reference
/// with its points and the question's own text within 30 of 100. A word alone is only suggested
/// for `part`. Which point a phrase belongs to, marks alone cannot say: the one whose own words it
/// shares goes first. The same answers give the same suggestions; the time is bounded.
std::vector<PhraseSuggestion> suggest_phrases(const SuggestionTask& task,
                                              const ComparedQuestion& compared);

}  // namespace hotseat
