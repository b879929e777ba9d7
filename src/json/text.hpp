#pragma once

#include "json/problems.hpp"
#include "json/value.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace hotseat::json {

/// What a text may be.
struct Shape {
    std::size_t most_bytes = 10'000;
    bool one_line = false;  ///< no line break and no tab
    bool blank = true;      ///< it may be empty or all white space
};

/// The text of `value`. Nothing, and a problem, when it is no text, has not this shape or holds a
/// control character other than \n and \t. `name` says whose text it is: "prompt".
std::optional<std::string> shown_text(const Value& value, std::string_view name, const Shape& shape,
                                      Problems& problems);

/// The id that `value` is (base/slug.hpp); nothing, and a problem, when it is none.
std::optional<std::string> slug(const Value& value, std::string_view name, Problems& problems);

/// What was written, as far as a message can say it: `7`, `"x"`, `a list`.
std::string shown(const Value& value);

}  // namespace hotseat::json
