#pragma once

#include "plan/meals.hpp"
#include "plan/plan.hpp"

#include <chrono>
#include <vector>

namespace hotseat {

/// A block and the time it is to have, wherever that is.
struct TimelineItem {
    BlockTemplate what{};
    std::chrono::minutes length{};
};

/// Of a block that is parted: less is not worth beginning.
inline constexpr std::chrono::minutes shortest_piece{15};

/// Lays the items into the free time, one behind the other; each meal at the first change of blocks
/// in its time, or, where none would fall into it, in the midst of a block. What the end of a
/// stretch of free time parts goes on in the next one.
std::vector<PlannedBlock> lay_out(std::vector<TimelineItem> items, std::vector<Meal> meals,
                                  const std::vector<FreeTime>& free);

}  // namespace hotseat
