#include "base/fingerprint.hpp"

namespace hotseat {

void Fingerprint::add_byte(unsigned char byte) {
    value_ = (value_ ^ byte) * 1099511628211ULL;
}

Fingerprint& Fingerprint::add(std::string_view text) {
    for (const char c : text) add_byte(static_cast<unsigned char>(c));
    for (auto size = text.size(), i = std::size_t{0}; i < 8; ++i, size >>= 8)
        add_byte(static_cast<unsigned char>(size & 0xff));
    return *this;
}

std::string Fingerprint::hex() const {
    std::string text(16, '0');
    auto rest = value_;
    for (auto digit = text.rbegin(); digit != text.rend(); ++digit, rest >>= 4)
        *digit = "0123456789abcdef"[rest & 0xf];
    return text;
}

}  // namespace hotseat
