#pragma once

#include "plan/plan.hpp"

#include <string>

namespace hotseat {

/// Its focus, and which part it is of.
std::string title_of(const PlannedBlock& block);

}  // namespace hotseat
