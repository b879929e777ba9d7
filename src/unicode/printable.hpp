#pragma once

#include <string>
#include <string_view>

namespace hotseat {

/// `text` with every control character, invisible direction mark and byte that is not UTF-8
/// replaced by U+FFFD, so that a bank or an answer cannot command a terminal. Keeps '\n' and '\t'.
std::string printable(std::string_view text);

/// The same for one line: line ends and tabs become spaces.
std::string printable_line(std::string_view text);

/// True when `text` is well-formed UTF-8.
bool is_utf8(std::string_view text);

}  // namespace hotseat
