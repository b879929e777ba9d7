#include "terminal/key.hpp"

#include "unicode/printable.hpp"

#include <array>
#include <utility>

namespace hotseat {
namespace {

constexpr char escape = '\033';
constexpr std::size_t longest_sequence = 32;

struct Meaning {
    std::string_view bytes;
    KeyKind kind;
};

constexpr std::array controls{
    Meaning{"\r", KeyKind::enter},          Meaning{"\n", KeyKind::enter},
    Meaning{"\x01", KeyKind::home},         Meaning{"\x02", KeyKind::left},
    Meaning{"\x04", KeyKind::end_of_input}, Meaning{"\x05", KeyKind::end},
    Meaning{"\x06", KeyKind::right},        Meaning{"\x08", KeyKind::erase},
    Meaning{"\x0b", KeyKind::erase_to_end}, Meaning{"\x0c", KeyKind::redraw},
    Meaning{"\x15", KeyKind::erase_all},    Meaning{"\x17", KeyKind::erase_word},
    Meaning{"\x19", KeyKind::put_back},     Meaning{"\x7f", KeyKind::erase},
};

// Without the leading escape; as xterm, rxvt, screen and the Linux console send them.
constexpr std::array sequences{
    Meaning{"[D", KeyKind::left},          Meaning{"OD", KeyKind::left},
    Meaning{"[C", KeyKind::right},         Meaning{"OC", KeyKind::right},
    Meaning{"[H", KeyKind::home},          Meaning{"OH", KeyKind::home},
    Meaning{"[1~", KeyKind::home},         Meaning{"[7~", KeyKind::home},
    Meaning{"[F", KeyKind::end},           Meaning{"OF", KeyKind::end},
    Meaning{"[4~", KeyKind::end},          Meaning{"[8~", KeyKind::end},
    Meaning{"[3~", KeyKind::erase_next},   Meaning{"[1;5D", KeyKind::word_left},
    Meaning{"[1;3D", KeyKind::word_left},  Meaning{"b", KeyKind::word_left},
    Meaning{"[1;5C", KeyKind::word_right}, Meaning{"[1;3C", KeyKind::word_right},
    Meaning{"f", KeyKind::word_right},     Meaning{"d", KeyKind::erase_next_word},
    Meaning{"\x7f", KeyKind::erase_word},  Meaning{"\x08", KeyKind::erase_word},
};

template <std::size_t N>
KeyKind kind_of(const std::array<Meaning, N>& meanings, std::string_view bytes) {
    for (const auto& [sent, kind] : meanings)
        if (sent == bytes) return kind;
    return KeyKind::nothing;
}

bool is_control(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

/// The length of the escape sequence at the start; 0 when it is not complete.
std::size_t sequence_length(std::string_view bytes) {
    if (bytes.size() < 2) return 0;
    if (bytes[1] == 'O') return bytes.size() < 3 ? 0 : 3;
    if (bytes[1] != '[') return 2;
    for (std::size_t at = 2; at < bytes.size(); ++at) {
        if (bytes[at] >= '@' && bytes[at] <= '~') return at + 1;
        if (at == longest_sequence || bytes[at] < ' ') return at;
    }
    return 0;
}

/// How many bytes at the end are the beginning of a character.
std::size_t cut_short(std::string_view text) {
    for (std::size_t back = 1; back <= 3 && back <= text.size(); ++back) {
        const auto byte = static_cast<unsigned char>(text[text.size() - back]);
        if ((byte & 0xc0) == 0x80) continue;
        const std::size_t length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        return length > back ? back : 0;
    }
    return 0;
}

std::string take_bytes(std::string& bytes, std::size_t count) {
    auto taken = bytes.substr(0, count);
    bytes.erase(0, count);
    return taken;
}

}  // namespace

std::optional<Key> take_key(std::string& bytes, bool is_all) {
    if (bytes.empty()) return std::nullopt;
    if (bytes[0] == escape) {
        auto length = sequence_length(bytes);
        if (length == 0 && !is_all) return std::nullopt;
        if (length == 0) length = bytes.size();
        return Key{kind_of(sequences, std::string_view(take_bytes(bytes, length)).substr(1))};
    }
    if (is_control(bytes[0]) && bytes[0] != '\t')
        return Key{kind_of(controls, take_bytes(bytes, 1))};
    std::size_t size = 0;
    while (size < bytes.size() && (!is_control(bytes[size]) || bytes[size] == '\t')) ++size;
    if (size == bytes.size() && !is_all) size -= cut_short(bytes);
    if (size == 0) return std::nullopt;
    return Key{KeyKind::text, printable(take_bytes(bytes, size))};
}

}  // namespace hotseat
