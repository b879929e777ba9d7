#include "unicode/width.hpp"

#include <unigbrk.h>
#include <unilbrk.h>
#include <uniwidth.h>

#include <algorithm>
#include <vector>

namespace hotseat {
namespace {

constexpr const char* encoding = "UTF-8";

const std::uint8_t* bytes(std::string_view text) {
    return reinterpret_cast<const std::uint8_t*>(text.data());
}

}  // namespace

std::size_t display_width(std::string_view text) {
    return static_cast<std::size_t>(std::max(u8_width(bytes(text), text.size(), encoding), 0));
}

std::string fit(std::string_view text, std::size_t columns) {
    if (display_width(text) <= columns) return std::string(text);
    std::string result;
    std::size_t used = 1;  // the ellipsis
    const auto* const end = bytes(text) + text.size();
    for (const auto* at = bytes(text); at != end;) {
        const auto* next = u8_grapheme_next(at, end);
        const std::string_view grapheme(reinterpret_cast<const char*>(at),
                                        static_cast<std::size_t>(next - at));
        used += display_width(grapheme);
        if (used > columns) break;
        result += grapheme;
        at = next;
    }
    return columns == 0 ? std::string() : result + "…";
}

std::string padded(std::string_view text, std::size_t columns) {
    auto result = fit(text, columns);
    return result.append(columns - std::min(columns, display_width(result)), ' ');
}

std::string wrapped(std::string_view text, std::size_t columns, std::size_t indent) {
    std::vector<char> breaks(text.size());
    const auto room = static_cast<int>(std::max<std::size_t>(columns, indent + 8));
    u8_width_linebreaks(bytes(text), text.size(), room, static_cast<int>(indent), 0, nullptr,
                        encoding, breaks.data());
    std::string result;
    std::size_t line_start = 0;
    const auto end_line = [&](std::size_t at) {
        auto line = text.substr(line_start, at - line_start);
        while (!line.empty() && (line.back() == ' ' || line.back() == '\n')) line.remove_suffix(1);
        if (line_start > 0 && !line.empty()) result.append(indent, ' ');
        result += line;
        line_start = at;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool possible = breaks[i] == UC_BREAK_POSSIBLE && i > 0;
        const bool after_line_end = i > 0 && text[i - 1] == '\n';
        if (!possible && !after_line_end) continue;
        end_line(i);
        result += '\n';
    }
    end_line(text.size());
    return result;
}

}  // namespace hotseat
