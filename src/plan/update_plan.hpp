#pragma once

#include "plan/make_plan.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hotseat {

/// Plans what is left of a preparation anew. What is done or skipped stays as it was, and so do
/// meals and breaks that are over; a block that is on, or over and not done, gets its time again,
/// less what was spent on it. What was done or skipped before its time keeps that in
/// the list, though others may be planned there.
Plan update_plan(const Plan& old, const Profile& profile, const PlanRequest& request);

/// A block of one plan, and where another has it.
struct PlanMove {
    std::string title{};
    std::optional<FreeTime> before{};  ///< nothing: it is new
    std::optional<FreeTime> after{};   ///< nothing: it is no longer in the plan
};
/// What moved, in the order of the new plan; what was left out comes last.
std::vector<PlanMove> moves(const Plan& before, const Plan& after);

}  // namespace hotseat
