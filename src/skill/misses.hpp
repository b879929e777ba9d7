#pragma once

#include "record/attempt.hpp"
#include "skill/interval.hpp"

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace hotseat {

/// What the answers in one topic say of a person. Not answered is not wrong: what was skipped or
/// empty is counted, and has no part in the mark.
struct TopicSkill {
    std::string topic{};  ///< slug
    int marked = 0;       ///< answers with a mark
    int unmarked = 0;     ///< answers without: no rubric, no ticks
    int skipped = 0;
    int empty = 0;
    std::optional<double> mark{};       ///< mean, 0 to 100
    Interval interval{};                ///< of the mean
    std::chrono::milliseconds time{};   ///< mean of the answers
    std::chrono::milliseconds limit{};  ///< mean of the same answers' limits
    bool operator==(const TopicSkill&) const = default;

    int asked() const { return marked + unmarked + skipped + empty; }
    int answered() const { return marked + unmarked; }
    /// From 90 % of the limit on, where a session shows red.
    bool slow() const { return answered() > 0 && 10 * time >= 9 * limit; }
};

/// A point of a question, over all answers to it.
struct PointMiss {
    std::string question{};  ///< id
    std::string topic{};
    std::string point{};  ///< id
    std::string says{};   ///< as it stood last
    double share = 0;     ///< of the question's full weight
    int asked = 0;        ///< answers that could have said it
    int missed = 0;       ///< answers that did not, or said it wrong
    bool missed_last = false;
    bool operator==(const PointMiss&) const = default;
};

/// A red flag of a question, over all answers to it.
struct FlagCount {
    std::string question{};
    std::string topic{};
    std::string flag{};  ///< id
    std::string says{};  ///< as it stood last; may be empty
    int asked = 0;       ///< answers the machine marked
    int fired = 0;
    bool operator==(const FlagCount&) const = default;
};

/// How the user's own marks compare with the machine's, where there are both.
struct SelfAgainstMachine {
    int answers = 0;
    double difference = 0;  ///< mean of own mark less the machine's
    bool operator==(const SelfAgainstMachine&) const = default;
};

/// How much of one point was said: the machine's credit, or the user's own tick where the answer
/// was self-scored. Nothing when neither is there.
std::optional<double> credit_of(const Attempt& attempt, const std::string& point);

/// Each topic, in the order it was met first. `attempts` here and below: oldest first.
std::vector<TopicSkill> topic_skills(std::span<const Attempt> attempts);

/// Every point that was missed at least once: the most often missed first, then the weightiest.
std::vector<PointMiss> point_misses(std::span<const Attempt> attempts);

/// Every red flag that fired, most often first.
std::vector<FlagCount> flag_counts(std::span<const Attempt> attempts);

SelfAgainstMachine self_against_machine(std::span<const Attempt> attempts);

/// The mean of the marks; nothing when nothing is marked.
std::optional<double> overall_mark(std::span<const Attempt> attempts);

}  // namespace hotseat
