#include "json/line_text.hpp"

#include "json/syntax.hpp"

#include <fmt/compile.h>

#include <array>
#include <iterator>

namespace hotseat::json {
namespace {

constexpr auto plain = [] {
    std::array<bool, 256> is_plain{};
    for (std::size_t c = 0x20; c < 0x80; ++c) is_plain[c] = c != '"' && c != '\\';
    return is_plain;
}();

void append_escaped(std::string& out, char c) {
    switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\t':
            out += "\\t";
            break;
        case '\r':
            out += "\\r";
            break;
        default:
            fmt::format_to(std::back_inserter(out), FMT_COMPILE("\\u{:04x}"), c);
    }
}

}  // namespace

void append_text(std::string& out, std::string_view text) {
    out += '"';
    std::size_t done = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (plain[static_cast<unsigned char>(c)]) {
            ++at;
            continue;
        }
        const bool ascii = static_cast<unsigned char>(c) < 0x80;
        if (const auto size = ascii ? 0 : character_size(text, at); size > 0) {
            at += size;
            continue;
        }
        out.append(text, done, at - done);
        if (ascii)
            append_escaped(out, c);
        else
            out += "\xEF\xBF\xBD";
        done = ++at;
    }
    out.append(text, done, text.size() - done);
    out += '"';
}

void append_number(std::string& out, double number, int decimals) {
    const auto begin = out.size();
    fmt::format_to(std::back_inserter(out), FMT_COMPILE("{:.{}f}"), number, decimals);
    if (out.find('.', begin) == out.npos) return;
    out.erase(out.find_last_not_of('0') + 1);
    if (out.back() == '.') out.pop_back();
    if (out.compare(begin, out.npos, "-0") == 0) out.replace(begin, out.npos, "0");
}

void append_number(std::string& out, std::size_t number) {
    fmt::format_to(std::back_inserter(out), FMT_COMPILE("{}"), number);
}

}  // namespace hotseat::json
