#include "support/markdown.hpp"

#include <algorithm>
#include <utility>

namespace hotseat::test {
namespace {

constexpr std::string_view fence = "```";

/// Calls `take(line, is_inside, at)` for each line; fences themselves are left out.
template <class Take>
void each_line(std::string_view markdown, const Take& take) {
    bool inside = false;
    for (std::size_t at = 0; at < markdown.size();) {
        const auto end = std::min(markdown.find('\n', at), markdown.size() - 1) + 1;
        const auto line = markdown.substr(at, end - at);
        if (line.starts_with(fence))
            inside = !inside;
        else
            take(line, inside, at);
        at = end;
    }
}

}  // namespace

std::vector<Fenced> fenced_blocks(std::string_view markdown) {
    std::vector<Fenced> blocks;
    std::string before;
    bool open = false;
    each_line(markdown, [&](std::string_view line, bool inside, std::size_t at) {
        if (inside && !open) blocks.push_back({std::exchange(before, {}), "", at});
        open = inside;
        if (inside)
            blocks.back().text += line;
        else if (line != "\n")
            before = line.substr(0, line.find('\n'));
    });
    return blocks;
}

std::vector<std::string> code_spans(std::string_view markdown) {
    std::vector<std::string> spans;
    each_line(markdown, [&](std::string_view line, bool inside, std::size_t) {
        if (inside) return;
        for (auto begin = line.find('`'); begin != line.npos;) {
            const auto end = line.find('`', begin + 1);
            if (end == line.npos) break;
            spans.emplace_back(line.substr(begin + 1, end - begin - 1));
            begin = line.find('`', end + 1);
        }
    });
    return spans;
}

}  // namespace hotseat::test
