#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace hotseat {

/// Columns that `text` (UTF-8, one line) takes on a terminal: 2 for wide characters, 0 for marks.
std::size_t display_width(std::string_view text);

/// The longest start of `text` that fits into `columns`, never through a grapheme; what was cut
/// shows as "…".
std::string fit(std::string_view text, std::size_t columns);

/// `text` and spaces up to `columns`; longer text is cut as by `fit`.
std::string padded(std::string_view text, std::size_t columns);

/// Breaks `text` into lines of at most `columns` at the places Unicode allows (UAX 14); its own
/// line ends stay. Lines after the first start with `indent` spaces.
std::string wrapped(std::string_view text, std::size_t columns, std::size_t indent = 0);

}  // namespace hotseat
