#pragma once

#include "json/problems.hpp"
#include "json/value.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace hotseat::json {

struct Limits {
    std::size_t bytes = 16u << 20;   ///< of the whole text
    std::size_t depth = 32;          ///< of objects and lists inside each other
    std::size_t values = 1'000'000;  ///< in the whole text, objects and lists counted too
};

/// Reads one JSON text (RFC 8259): UTF-8 without a byte order mark, no comments, no trailing
/// commas. Nothing when it is not JSON, or beyond the limits, or holds a number that no double can.
/// A name that stands twice in one object is a problem, and the first one is kept. O(n log n).
std::optional<Value> parse(std::string_view text, Problems& problems, const Limits& limits = {});

}  // namespace hotseat::json
