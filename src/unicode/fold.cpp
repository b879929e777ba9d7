#include "unicode/fold.hpp"

#include <unicase.h>
#include <unictype.h>
#include <uninorm.h>
#include <unistr.h>

#include <algorithm>
#include <array>

namespace hotseat {
namespace {

const std::uint8_t* bytes(std::string_view text) {
    return reinterpret_cast<const std::uint8_t*>(text.data());
}

/// Accents and the like, which carry no letter of their own in Latin, Greek and Cyrillic.
bool is_diacritic(ucs4_t c) {
    return (c >= 0x300 && c <= 0x36F) || (c >= 0x1AB0 && c <= 0x1AFF) ||
           (c >= 0x1DC0 && c <= 0x1DFF) || (c >= 0x20D0 && c <= 0x20FF);
}

/// Quotes and dashes as a keyboard has them, so that one spelling serves.
ucs4_t as_typed(ucs4_t c) {
    switch (c) {
        case 0x2018:
        case 0x2019:
        case 0x201B:
        case 0x2032:
        case '`':
            return '\'';
        case 0x201C:
        case 0x201D:
        case 0x201F:
            return '"';
        case 0x2010:
        case 0x2011:
        case 0x2212:
            return '-';
        default:
            return c;
    }
}

void append_folded(ucs4_t c, std::size_t from, Folded& result) {
    if (uc_is_property_default_ignorable_code_point(c) || uc_is_property_bidi_control(c)) return;
    if (is_diacritic(c)) return;
    c = as_typed(c);
    if (c == 0xFFFD || uc_is_general_category_withtable(c, UC_CATEGORY_MASK_Cc)) c = ' ';
    std::array<std::uint8_t, 6> encoded{};
    const int size = u8_uctomb(encoded.data(), c, encoded.size());
    for (int i = 0; i < size; ++i)
        result.append(static_cast<char>(encoded[static_cast<std::size_t>(i)]), from);
}

/// One character that is not ASCII. Most decompose into few; none into more than 18 (U+FDFA).
void fold_character(ucs4_t c, std::size_t from, Folded& result) {
    std::array<ucs4_t, 32> decomposed{};
    std::size_t count = decomposed.size();
    if (!u32_normalize(UNINORM_NFKD, &c, 1, decomposed.data(), &count)) return;
    std::array<ucs4_t, 96> lower{};
    std::size_t lower_count = lower.size();
    if (!u32_casefold(decomposed.data(), count, nullptr, nullptr, lower.data(), &lower_count))
        return;
    for (std::size_t i = 0; i < lower_count; ++i) append_folded(lower[i], from, result);
}

constexpr char fold_ascii(char c) {
    if (c >= 'A' && c <= 'Z') return static_cast<char>(c - 'A' + 'a');
    if (c == '`') return '\'';
    const bool control = (c >= 0 && c < ' ' && c != '\n') || c == 0x7f;
    return control ? ' ' : c;
}

constexpr auto folded_ascii = [] {
    std::array<char, 0x80> table{};
    for (std::size_t c = 0; c < table.size(); ++c) table[c] = fold_ascii(static_cast<char>(c));
    return table;
}();

/// Of the ASCII that `text` begins with.
std::size_t ascii_size(std::string_view text) {
    std::size_t size = 0;
    while (size < text.size() && static_cast<unsigned char>(text[size]) < 0x80) ++size;
    return size;
}

void append_ascii(std::string_view ascii, std::size_t offset, Folded& result) {
    const auto before = result.text.size();
    result.text.resize(before + ascii.size());
    result.source.resize(before + ascii.size());
    for (std::size_t i = 0; i < ascii.size(); ++i) {
        result.text[before + i] = folded_ascii[static_cast<unsigned char>(ascii[i])];
        result.source[before + i] = static_cast<std::uint32_t>(offset + i);
    }
}

}  // namespace

void fold(std::string_view piece, std::size_t offset, Folded& result) {
    for (std::size_t at = 0; at < piece.size();) {
        if (const auto ascii = ascii_size(piece.substr(at)); ascii > 0) {
            append_ascii(piece.substr(at, ascii), offset + at, result);
            at += ascii;
            continue;
        }
        ucs4_t c = 0;
        const int length = u8_mbtoucr(&c, bytes(piece) + at, piece.size() - at);
        if (length < 0)
            result.append(' ', offset + at);
        else
            fold_character(c, offset + at, result);
        at += static_cast<std::size_t>(std::max(length, 1));
    }
}

bool is_word_character(char32_t c) {
    if (c < 0x80) return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return uc_is_general_category_withtable(
        c, UC_CATEGORY_MASK_L | UC_CATEGORY_MASK_M | UC_CATEGORY_MASK_N);
}

char32_t next_character(std::string_view text, std::size_t& at) {
    if (const auto c = static_cast<unsigned char>(text[at]); c < 0x80) {
        ++at;
        return c;
    }
    ucs4_t c = 0;
    const int length = u8_mbtoucr(&c, bytes(text) + at, text.size() - at);
    at += static_cast<std::size_t>(std::max(length, 1));
    return length < 0 ? U'\uFFFD' : c;
}

}  // namespace hotseat
