#pragma once

#include "base/span.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

/// Text made comparable, and where each of its bytes came from.
struct Folded {
    std::string text{};  ///< UTF-8
    std::vector<std::uint32_t>
        source{};  ///< for each byte: the offset of the character it came from

    void append(char c, std::size_t from) {
        text += c;
        source.push_back(static_cast<std::uint32_t>(from));
    }
};

/// Appends `piece`, which stands at `offset` of its source: compatibility forms (NFKC) and
/// diacritics folded, lower case, invisible characters dropped, control characters and invalid
/// bytes as spaces. Line ends stay.
void fold(std::string_view piece, std::size_t offset, Folded& result);

/// True for what words are made of in any script: letters, marks and digits.
bool is_word_character(char32_t c);

/// The character at `at` (well-formed UTF-8, as `fold` makes it), and moves `at` behind it.
char32_t next_character(std::string_view text, std::size_t& at);

}  // namespace hotseat
