#pragma once

#include "plan/plan.hpp"

#include <string>
#include <vector>

namespace hotseat {

/// The command lines that a block begins with, without "hotseat". None for what is done elsewhere.
std::vector<std::string> commands_of(const PlannedBlock& block);

}  // namespace hotseat
