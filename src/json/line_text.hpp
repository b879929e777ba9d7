#pragma once

#include <string>
#include <string_view>

namespace hotseat::json {

// JSON written piece by piece, for lines that come by the hundred thousand.

/// Appends `text` in double quotes. Bytes that are no UTF-8 become U+FFFD.
void append_text(std::string& out, std::string_view text);

/// Appends a number of up to a million either way, to `decimals` (0 to 6) places, zeros at its end
/// left out.
void append_number(std::string& out, double number, int decimals);

/// Appends a whole number.
void append_number(std::string& out, std::size_t number);

}  // namespace hotseat::json
