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
    const auto room = std::max<std::size_t>(columns, indent + 8);
    std::vector<char> breaks(text.size());
    u8_possible_linebreaks(bytes(text), text.size(), encoding, breaks.data());
    std::string result;
    std::size_t used = 0;  // columns of the current line
    bool begun = false;    // it holds more than its indent
    const auto end_line = [&] {
        result.erase(result.find_last_not_of(' ') + 1);
        result += '\n';
        used = indent;
        begun = false;
    };
    const auto add = [&](std::string_view piece) {
        const auto seen = piece.substr(0, piece.find_last_not_of(' ') + 1);
        if (begun && used + display_width(seen) > room) end_line();
        if (!begun && !piece.empty() && !result.empty()) result.append(indent, ' ');
        begun = begun || !piece.empty();
        result += piece;
        used += display_width(piece);
    };
    for (std::size_t start = 0, i = 1; i <= text.size(); ++i) {
        const bool after_line_end = text[i - 1] == '\n';
        if (i < text.size() && breaks[i] != UC_BREAK_POSSIBLE && !after_line_end) continue;
        add(text.substr(start, i - start - (after_line_end ? 1 : 0)));
        if (after_line_end && i < text.size()) end_line();
        start = i;
    }
    result.erase(result.find_last_not_of(' ') + 1);
    return result;
}

}  // namespace hotseat
