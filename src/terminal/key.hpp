#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hotseat {

/// What a key on the keyboard asks for.
enum class KeyKind {
    text,  ///< characters, well-formed UTF-8
    enter,
    end_of_input,  ///< Ctrl-D
    redraw,        ///< Ctrl-L
    erase,         ///< the character before the cursor
    erase_next,
    erase_word,
    erase_next_word,
    erase_to_end,
    erase_all,
    left,
    right,
    word_left,
    word_right,
    home,
    end,
    put_back,  ///< what was erased last
    nothing    ///< a key without a meaning here
};

struct Key {
    KeyKind kind = KeyKind::nothing;
    std::string text{};
    bool operator==(const Key&) const = default;
};

/// Takes the first key off what a terminal sent; characters that follow each other come as one.
/// Nothing when more bytes must come first. `is_all` says that none will: then an escape sequence
/// or character that was cut short is a key without a meaning.
std::optional<Key> take_key(std::string& bytes, bool is_all = false);

}  // namespace hotseat
