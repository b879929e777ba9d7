#pragma once

#include "base/diagnostic.hpp"
#include "plan/plan.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace hotseat {

/// The plan as plan-format.md has it, a line an entry, so that people can edit it.
std::string to_json(const Plan& plan, const ToLocal& to_local);

/// Reads what `to_json` wrote and people may have changed; tells every problem. Nothing when there
/// was one.
std::optional<Plan> read_plan(std::string_view text, std::string_view file,
                              Diagnostics& diagnostics);

}  // namespace hotseat
