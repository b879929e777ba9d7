#pragma once

#include "bank/question.hpp"
#include "base/time.hpp"
#include "grade/grade.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

enum class AnswerMode { typed, aloud, spoken };
const std::vector<std::string>& answer_mode_words();
std::string_view to_text(AnswerMode mode);

/// What became of a question. Not answered is not wrong: `skipped` and `empty` have no mark.
enum class Outcome {
    answered,    ///< has a text that the machine marks
    skipped,     ///< passed over by the user
    empty,       ///< nothing was there when the time was up
    self_scored  ///< marked by ticking points (aloud, or an experience question)
};
const std::vector<std::string>& outcome_words();  ///< "answered", "skipped", "empty", "self-scored"
std::string_view to_text(Outcome outcome);

/// A point as it stood when the question was asked.
struct AskedPoint {
    std::string id{};
    std::string says{};
    double weight = 1;
    std::string probe{};
    bool operator==(const AskedPoint&) const = default;
};

/// A red flag as it stood then.
struct AskedFlag {
    std::string id{};
    std::string says{};
    bool operator==(const AskedFlag&) const = default;
};

/// A question as it was asked, kept so that a report never changes with the bank.
struct Asked {
    std::string question{};  ///< id
    std::string topic{};     ///< slug
    std::string subtopic{};
    Level level = Level::mid;
    Kind kind = Kind::explain;
    std::string prompt{};
    std::string context{};
    std::chrono::seconds answer_limit{};
    std::chrono::seconds think_limit{};
    std::vector<AskedPoint> points{};   ///< empty when there is no rubric
    std::vector<AskedFlag> flags{};     ///< the rubric's red flags
    double full = 0;                    ///< weight that earns full marks
    std::vector<std::string> models{};  ///< model answers: the rubric's references
    bool operator==(const Asked&) const = default;
};

/// The user's own word on one point.
struct SelfMark {
    std::string point{};
    double credit = 0;  ///< 0, 0.5 or 1
    bool operator==(const SelfMark&) const = default;
};

/// One question asked and what came of it.
struct Attempt {
    std::int64_t id = 0;       ///< given by the store
    std::int64_t session = 0;  ///< the session's number
    int position = 0;          ///< in the session, from 1 (practice: counts every try)
    Asked asked{};
    Outcome outcome = Outcome::skipped;
    std::string text{};       ///< what is marked
    std::string late_text{};  ///< begun after the time was up: kept, not marked
    std::chrono::milliseconds thinking{};
    std::chrono::milliseconds answering{};
    Instant ended{};
    std::vector<SelfMark> self_marks{};
    std::optional<Grade> grade{};  ///< the cached machine's marks
    bool operator==(const Attempt&) const = default;
};

/// The mark (0 to 100) of the user's own ticks, by the same weights; nothing without ticks.
std::optional<double> self_mark(const Attempt& attempt);

/// The attempt's mark: the machine's, or the user's own where it was self-scored; nothing where it
/// was not answered or not marked yet.
std::optional<double> mark_of(const Attempt& attempt);

}  // namespace hotseat
