#pragma once

#include <cstddef>
#include <string_view>

namespace hotseat {

struct ScreenSize {
    std::size_t rows = 24;
    std::size_t columns = 80;
};

/// The size of the terminal; the usual one where it does not say.
ScreenSize screen_size(int descriptor);

/// Writes all of it. False when the other side is gone.
bool write_all(int descriptor, std::string_view text);

/// How many rows above the end of `text` its first character stands, when `indent` columns are
/// taken before it and rows break at `columns`.
std::size_t rows_above(std::wstring_view text, std::size_t indent, std::size_t columns);

}  // namespace hotseat
