#include "unicode/printable.hpp"

#include <unictype.h>
#include <unistr.h>

#include <algorithm>

namespace hotseat {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

const std::uint8_t* bytes(std::string_view text) {
    return reinterpret_cast<const std::uint8_t*>(text.data());
}

/// Control characters, and what changes the direction of the text around it.
bool commands_terminal(ucs4_t c) {
    if (c == '\n' || c == '\t') return false;
    return uc_is_general_category_withtable(c, UC_CATEGORY_MASK_Cc) ||
           uc_is_property_bidi_control(c) || c == 0x2028 || c == 0x2029;
}

}  // namespace

std::string printable(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        ucs4_t c = 0;
        const int length = u8_mbtoucr(&c, bytes(text) + at, text.size() - at);
        const auto size = static_cast<std::size_t>(std::max(length, 1));
        if (length < 0 || commands_terminal(c))
            result += replacement;
        else
            result += text.substr(at, size);
        at += size;
    }
    return result;
}

std::string printable_line(std::string_view text) {
    auto line = printable(text);
    std::ranges::replace_if(
        line, [](char c) { return c == '\n' || c == '\t'; }, ' ');
    return line;
}

bool is_utf8(std::string_view text) {
    return u8_check(bytes(text), text.size()) == nullptr;
}

}  // namespace hotseat
