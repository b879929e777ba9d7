#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace hotseat {

/// What a line of its own can ask for while a clock runs.
enum class Directive { end, skip, undo, time, hint, quit, help, mistyped };

/// The word that `line` is, or nothing: then it belongs to the answer. A line that starts with a
/// space always does. A line that nearly is a word ("/sikp") is `mistyped`.
std::optional<Directive> directive_of(std::string_view line);

/// What the user wants noted by a line such as "/note ask for numbers first"; nothing when the line
/// is none, or has no words.
std::optional<std::string_view> note_in(std::string_view line);

/// Nothing but white space.
bool is_blank(std::string_view text);

/// The points that the user ticks with a line such as "1 3", "2~" (half said), "1-4", "all" or
/// "none"; an empty line ticks none. Credits are 0, 0.5 or 1. Nothing when the line makes no sense.
std::optional<std::vector<double>> ticks_of(std::string_view line, std::size_t points);

}  // namespace hotseat
