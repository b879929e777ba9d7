#pragma once

#include "bank/profile.hpp"
#include "base/time.hpp"

#include <chrono>
#include <string>
#include <vector>

namespace hotseat {

/// A stretch of time that the user has for preparing.
struct FreeTime {
    Instant begin{};
    Instant end{};
    bool operator==(const FreeTime&) const = default;

    std::chrono::minutes length() const {
        return std::chrono::floor<std::chrono::minutes>(end - begin);
    }
};

enum class BlockState { planned, done, skipped };
const std::vector<std::string>& block_state_words();

/// A block of a profile, with the time it has in a plan.
struct PlannedBlock {
    BlockTemplate what{};
    Instant begin{};
    Instant end{};
    int part = 1;  ///< of `parts`: a meal or a night may part a block
    int parts = 1;
    BlockState state = BlockState::planned;
    std::string note{};  ///< the user's own, a line
};

/// A meal or a pause: no work.
bool is_break(const PlannedBlock& block);

/// What is to be said about a plan.
struct PlanRemark {
    enum class Kind {
        left_out,     ///< there was no time for the block
        short_night,  ///< the night before the interview leaves `time` in bed, which is too little
        hard_stop,    ///< `time` at the end of an evening is not used
        last_hour,    ///< `time` from an hour before the interview on is not used
        spare         ///< `time` is left over
    };
    static const std::vector<std::string>& kind_words();

    Kind kind = Kind::left_out;
    std::string focus{};  ///< of the block
    std::chrono::minutes time{};
    bool operator==(const PlanRemark&) const = default;
};

/// The preparation up to an interview (format: plan-format.md): blocks in the order of time, none
/// at the same time.
struct Plan {
    std::string profile{};  ///< name
    std::string zone{};     ///< name of the time zone; empty where none is known: UTC
    Instant made{};
    Instant interview{};
    std::vector<FreeTime> free{};  ///< as the user gave it
    std::vector<PlannedBlock> blocks{};
    std::vector<PlanRemark> remarks{};
};

}  // namespace hotseat
