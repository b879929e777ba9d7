#pragma once

#include "grade/finding.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

/// The rules that can be switched off, as users name them.
const std::vector<std::string>& rule_words();

/// Switches off the rule with this name, which must be one of them.
void switch_off(Rules& rules, std::string_view word);

}  // namespace hotseat
