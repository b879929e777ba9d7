#pragma once

#include "base/time.hpp"
#include "record/session_record.hpp"
#include "skill/misses.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace hotseat {

/// A topic that could be asked, and how much it matters for the job (1: as usual, 0: not at all).
struct TopicImportance {
    std::string topic{};  ///< slug
    double importance = 1;
};

/// What all answers together say of what to study next, before any format is chosen.
struct Weakness {
    struct Topic {
        TopicSkill skill{};
        double importance = 1;
        /// What study can bring here: importance times the marks that are missing to "excellent",
        /// where two answers' weight of the overall mark keeps a small sample from shouting.
        double gain = 0;
    };
    struct Session {
        std::int64_t number = 0;
        Instant started{};
        double mark = 0;
        int answers = 0;  ///< with a mark
    };
    int sessions = 0;  ///< in which something was asked
    int marked = 0;
    int unmarked = 0;
    int skipped = 0;
    int empty = 0;
    std::optional<double> mark{};
    std::vector<Topic> topics{};           ///< the most to gain first; those without a mark last
    std::vector<std::string> not_asked{};  ///< slugs
    std::vector<PointMiss> misses{};       ///< missed at least twice
    std::vector<FlagCount> flags{};        ///< fired at least once
    SelfAgainstMachine self{};
    std::vector<Session> trend{};  ///< oldest first
    std::string next{};            ///< the next session as a command line, without "hotseat"

    int asked() const { return marked + unmarked + skipped + empty; }
};

/// `sessions` and `attempts`: the whole history, oldest first. `topics`: those of the bank, in its
/// order; what history has beyond them has importance 1.
Weakness make_weakness(std::span<const SessionRecord> sessions, std::span<const Attempt> attempts,
                       std::span<const TopicImportance> topics);

}  // namespace hotseat
