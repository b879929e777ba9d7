#pragma once

#include "json/fields.hpp"

#include <functional>
#include <string_view>

namespace hotseat::json {

/// What to do with the value of line number `line`.
using TakeLine = std::function<void(const Value& value, Problems& problems, int line)>;

/// Reads JSON Lines, one value a line; blank lines are passed over. Every problem is told with its
/// place in the whole file, up to the first thousand, and the next line is read.
void read_lines(std::string_view text, std::string_view file, Diagnostics& problems,
                const TakeLine& take);

}  // namespace hotseat::json
