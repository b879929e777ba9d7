#pragma once

#include "plan/plan.hpp"

#include <chrono>
#include <cstddef>
#include <optional>

namespace hotseat {

/// Which block the user is at: that which is on and neither done nor skipped, else the next one
/// that is to come; nothing when none is left.
std::optional<std::size_t> current_block(const Plan& plan, Instant now);

/// Which block "done" means: the last one with work in it that has begun, unless it is done or
/// skipped.
std::optional<std::size_t> block_to_close(const Plan& plan, Instant now);

/// How far the preparation is. Meals and breaks count nowhere.
struct Progress {
    int done = 0;
    int skipped = 0;
    int blocks = 0;
    std::chrono::minutes done_time{};
    std::chrono::minutes whole_time{};   ///< without what was skipped
    int missed = 0;                      ///< blocks that are over and neither done nor skipped
    std::chrono::minutes missed_time{};  ///< theirs
};
Progress progress_of(const Plan& plan, Instant now);

}  // namespace hotseat
