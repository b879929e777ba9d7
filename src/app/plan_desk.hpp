#pragma once

#include "app/world.hpp"
#include "plan/make_plan.hpp"
#include "report/writers.hpp"

#include <optional>
#include <vector>

namespace hotseat {

/// The current plan; nothing when there is none. Throws Error, all problems told before, when it is
/// not in order.
std::optional<Plan> current_plan(World& world);

/// The same, and Error when there is none.
Plan required_plan(World& world);

/// The clock that the plan's hours are meant by.
ToLocal clock_of(const Plan& plan, const World& world);

/// How its reader looks at it.
View view_of(const Plan& plan, const World& world);

/// What each topic of the profile could gain, by the answers so far; empty without any.
std::vector<TopicGain> gains_of(const Profile& profile, World& world);

}  // namespace hotseat
