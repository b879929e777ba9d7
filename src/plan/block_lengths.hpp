#pragma once

#include "bank/profile.hpp"

#include <chrono>
#include <span>
#include <vector>

namespace hotseat {

/// What a block asks of the time there is.
struct WantedTime {
    std::chrono::minutes length{};
    std::chrono::minutes shortest{};
    BlockRank rank = BlockRank::normal;
    double value = 0;  ///< among equal ranks the smallest is given up first
};

/// Plans count in steps of so long.
inline constexpr std::chrono::minutes plan_step{5};

/// A block is never made longer than this many times what it wants.
inline constexpr double most_stretch = 1.5;

/// What each block gets of `room`, in whole steps; 0: there is no time for it. While not even the
/// shortest lengths find room, the least valuable block is given up; then all are cut alike, in
/// proportion to what they can spare. Is there more room than they want, they are stretched alike.
std::vector<std::chrono::minutes> block_lengths(std::span<const WantedTime> wanted,
                                                std::chrono::minutes room);

}  // namespace hotseat
