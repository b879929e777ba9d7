#pragma once

#include <string>
#include <string_view>

namespace hotseat {

/// `text` as one line of a paragraph, a list or a table, none of it markup or a link.
std::string escaped_markdown(std::string_view text);

/// `text` as a code block, whatever it holds.
std::string markdown_block(std::string_view text);

}  // namespace hotseat
