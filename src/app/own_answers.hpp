#pragma once

#include "app/world.hpp"
#include "skill/misses.hpp"

#include <vector>

namespace hotseat {

/// What the history says was missed; empty without one.
struct OwnAnswers {
    std::vector<PointMiss> misses{};
    std::vector<FlagCount> flags{};
};
OwnAnswers own_answers(const World& world);

}  // namespace hotseat
