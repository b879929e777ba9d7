#pragma once

#include "files/paths.hpp"
#include "plan/plan.hpp"

#include <optional>

namespace hotseat {

/// The current plan; nothing when there is none, or, with every problem, when it is not in order.
/// Throws Error when it cannot be read.
std::optional<Plan> read_current_plan(const Paths& paths, Diagnostics& problems);

/// Keeps the plan as the current one, private to the user.
void keep_plan(const Plan& plan, const Paths& paths, const ToLocal& to_local);

}  // namespace hotseat
