#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hotseat::test {

/// A fenced block of a Markdown text.
struct Fenced {
    std::string before{};  ///< the last line above that is not empty, up to the block before
    std::string text{};    ///< every line with its line end
    std::size_t at = 0;    ///< where `text` begins
};

std::vector<Fenced> fenced_blocks(std::string_view markdown);

/// What stands in single backticks, outside fenced blocks.
std::vector<std::string> code_spans(std::string_view markdown);

}  // namespace hotseat::test
