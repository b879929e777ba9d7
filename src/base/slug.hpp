#pragma once

#include <string>
#include <string_view>

namespace hotseat {

/// True for what ids look like: `two-words`, ASCII letters in lower case and digits, words joined
/// by one hyphen each, up to 64 bytes.
bool is_slug(std::string_view text);

/// The slug nearest to `text`: "Two words!" is `two-words`. Empty when nothing remains of it.
std::string slug_from(std::string_view text);

}  // namespace hotseat
