#pragma once

#include "record/session_record.hpp"
#include "report/question_report.hpp"
#include "skill/delivery.hpp"
#include "skill/misses.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace hotseat {

/// A command line to go on with, without "hotseat", and what it is good for.
struct Suggestion {
    std::string command{};
    std::string why{};
    bool operator==(const Suggestion&) const = default;
};

/// What a report says of one session, before any format is chosen.
struct Report {
    struct Topic {
        TopicSkill skill{};
        std::string biggest_miss{};  ///< the weightiest point that was missed, in its words
    };
    SessionRecord session{};
    int answered = 0;
    int skipped = 0;
    int empty = 0;
    std::optional<double> mark{};       ///< mean of the marked answers, 0 to 100
    std::optional<double> last_time{};  ///< the session's before
    std::vector<Suggestion> next{};
    Delivery delivery{};
    std::vector<Topic> topics{};  ///< worst first; those without a mark come last
    std::vector<QuestionReport> questions{};

    int asked() const { return answered + skipped + empty; }
};

/// `attempts` are the session's, by position; `last_time` is the overall mark of the last session
/// of the same kind before it.
Report make_report(const SessionRecord& session, std::span<const Attempt> attempts,
                   std::optional<double> last_time);

}  // namespace hotseat
