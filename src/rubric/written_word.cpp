#include "rubric/written_word.hpp"

#include <algorithm>

namespace hotseat {
namespace {

/// ASCII letters and digits, and whatever is not ASCII.
bool is_plain(char c) {
    return static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z') ||
           (c >= '0' && c <= '9');
}

}  // namespace

std::optional<std::string> written_word(std::string_view surface) {
    if (surface.empty() || surface.find('\'') != surface.npos) return std::nullopt;
    if (std::ranges::all_of(surface, is_plain)) return std::string(surface);
    return std::string("'").append(surface).append("'");
}

}  // namespace hotseat
