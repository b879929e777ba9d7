#include "base/slug.hpp"

namespace hotseat {
namespace {

constexpr std::size_t longest = 64;

bool is_plain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

}  // namespace

bool is_slug(std::string_view text) {
    if (text.empty() || text.size() > longest) return false;
    bool hyphen = true;  // may none stand here
    for (const char c : text) {
        if (c == '-' ? hyphen : !is_plain(c)) return false;
        hyphen = c == '-';
    }
    return !hyphen;
}

std::string slug_from(std::string_view text) {
    std::string slug;
    for (char c : text) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        if (is_plain(c))
            slug += c;
        else if (!slug.empty() && slug.back() != '-')
            slug += '-';
        if (slug.size() == longest) break;
    }
    while (!slug.empty() && slug.back() == '-') slug.pop_back();
    return slug;
}

}  // namespace hotseat
