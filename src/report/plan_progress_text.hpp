#pragma once

#include "plan/progress.hpp"
#include "plan/update_plan.hpp"
#include "report/writers.hpp"

#include <string>
#include <vector>

namespace hotseat {

/// "3 of 11 blocks, 4 h 30 min of 13 h; 1 h behind", one line.
std::string to_text(const Progress& progress);

/// "Now 13:00-15:00  Web frameworks (45 min left)", or when it begins.
std::string heading_of(const PlannedBlock& block, const View& view);

/// How far the plan is, and which block is on or comes next: two lines, or one when none is left.
std::string standing_of(const Plan& plan, const View& view);

/// A line for each block that moved.
std::string to_text(const std::vector<PlanMove>& moves, const View& view);

}  // namespace hotseat
