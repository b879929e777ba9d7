#pragma once

#include "rubric/compiled_phrase.hpp"
#include "rubric/reading.hpp"

#include <cstdint>
#include <vector>

namespace hotseat {

/// Words [begin, end) of an answer that a phrase matched.
struct Match {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool operator==(const Match&) const = default;
};

/// How strictly a phrase is matched.
struct MatchRule {
    bool guarded = true;                          ///< not under a negation
    bool clause_bound = false;                    ///< a gap does not cross a comma or a clause word
    const std::vector<bool>* in_force = nullptr;  ///< for each word: may it count? null: all may
};

/// Every place where the phrase matches, from the left: from each first word the shortest match.
/// Of phrases joined by &&, the places of the first. Time is linear in the answer.
std::vector<Match> find_all(const CompiledPhrase& phrase, const Reading& reading,
                            const MatchRule& rule);

}  // namespace hotseat
