#pragma once

#include "files/paths.hpp"
#include "plan/plan.hpp"

#include <optional>

namespace hotseat {

/// The current plan; nothing when there is none. Throws Error when it cannot be read, with its
/// first problem when it is not in order.
std::optional<Plan> read_current_plan(const Paths& paths);

/// Keeps the plan as the current one, private to the user.
void keep_plan(const Plan& plan, const Paths& paths, const ToLocal& to_local);

}  // namespace hotseat
