#pragma once

#include "grade/grade.hpp"
#include "rubric/rubric.hpp"

#include <cstddef>
#include <string_view>

namespace hotseat {

/// The mark (0 to 100) that a graded answer would have, had point number `point` earned `credit`
/// (-1, 0, the part credit or 1), everything else unchanged: closeness and focus too.
double mark_with_credit(const Rubric& rubric, const Grade& grade, std::size_t point, double credit);

/// The mark had the red flag with this id fired, or not.
double mark_with_flag(const Rubric& rubric, const Grade& grade, const RedFlag& flag, bool fires);

}  // namespace hotseat
