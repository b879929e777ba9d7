#pragma once

#include "base/span.hpp"
#include "record/attempt.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hotseat {

/// How much of a point was said.
enum class Said { all, part, nothing, wrong };

/// One point of a question, as a line of its report.
struct PointLine {
    std::string id{};
    std::string says{};
    double worth = 0;                ///< marks of 100 that it can earn
    std::optional<double> earned{};  ///< marks it earned; nothing where nobody marked it
    std::optional<Said> said{};      ///< in the machine's eyes
    std::optional<double> tick{};    ///< the user's own word: 0, 0.5 or 1
    std::optional<Span> words{};     ///< the evidence, inside the text
    std::string remark{};  ///< "with this: at least 75", "only after the follow-up question"
};

struct FlagLine {
    std::string id{};
    std::string says{};  ///< its id when nothing else is known
    double cost = 0;     ///< marks of 100 it takes
    std::optional<Span> words{};
};

/// What a report says of one question.
struct QuestionReport {
    Attempt attempt{};
    std::optional<double> mark{};     ///< what counts: 0 to 100
    std::optional<double> machine{};  ///< the machine's mark, where it gave one
    std::optional<double> own{};      ///< the user's, where points were ticked
    std::vector<PointLine> points{};
    std::vector<FlagLine> flags{};    ///< red flags that fired
    std::vector<std::string> held{};  ///< guards, caps and focus, a sentence each
    double closeness = 0;             ///< marks of 30
    std::string ask_next{};           ///< the follow-up question to the weightiest miss
};

QuestionReport report_on(const Attempt& attempt);

/// The marks that all points together can earn, and closeness to a model answer.
inline constexpr double marks_of_points = 70;
inline constexpr double marks_of_closeness = 30;

}  // namespace hotseat
