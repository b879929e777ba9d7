#pragma once

#include "grade/answer.hpp"
#include "grade/answer_key.hpp"
#include "grade/finding.hpp"
#include "rubric/why_not.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

/// A point that an answer did not earn in full, and how far each phrase of `any` came.
struct MissedPoint {
    struct Phrase {
        std::string text{};
        WhyNot why{};
        Span blocked{};  ///< bytes of the answer; empty when nothing was blocked
    };
    std::string id{};
    std::string says{};
    double credit = 0;
    bool denied = false;            ///< some phrase matches, and is denied elsewhere
    std::vector<Phrase> phrases{};  ///< what came farthest first
};

/// The points that the answer did not earn in full, in the rubric's order.
std::vector<MissedPoint> missed_points(AnswerKey& key, const Answer& answer, Forms& forms,
                                       const Rules& rules = {});

}  // namespace hotseat
