#pragma once

#include "record/attempt.hpp"

#include <cstddef>
#include <string>

namespace hotseat {

/// The user's ticks beside the machine's marks, a line a point; where they differ, why. Without a
/// grade, only the ticks count.
std::string comparison_text(const Attempt& attempt, std::size_t columns);

/// What a new try at the same question changed against the one before.
std::string change_text(const Attempt& before, const Attempt& now, std::size_t columns);

/// The model answers and, for the weightiest point that is missing, the question an interviewer
/// would ask next.
std::string model_text(const Attempt& attempt, std::size_t columns);

}  // namespace hotseat
