#pragma once

#include "grade/missed_point.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

/// Each missed point, and what kept its nearest phrases from matching, as plain text.
std::string missed_text(const std::vector<MissedPoint>& missed, std::string_view answer,
                        std::size_t columns);

}  // namespace hotseat
