#include "document/markdown.hpp"

#include "unicode/printable.hpp"

#include <algorithm>

namespace hotseat {

std::string escaped_markdown(std::string_view text) {
    static constexpr std::string_view always = "\\`*_[]<>&|~#@$";
    static constexpr std::string_view at_start = "+-=.)";  // lists, headings under a line
    const auto line = printable_line(text);
    const auto number = line.find_first_not_of("0123456789");
    std::string result;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool starts =
            at_start.find(line[i]) != at_start.npos && i == std::min(number, line.size());
        // GitHub makes links of these even without brackets.
        const bool links =
            line.compare(i, 3, "://") == 0 || (i >= 3 && line.compare(i - 3, 4, "www.") == 0);
        if (always.find(line[i]) != always.npos || starts || links) result += '\\';
        result += line[i];
    }
    return result;
}

std::string markdown_block(std::string_view text) {
    auto content = printable(text);
    std::size_t longest = 2;
    for (std::size_t i = 0, run = 0; i < content.size(); ++i) {
        run = content[i] == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const std::string fence(longest + 1, '`');
    if (!content.ends_with('\n')) content += '\n';
    return fence + "\n" + content + fence + "\n";
}

}  // namespace hotseat
