#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace hotseat {

/// Names a content so that a change shows: 64-bit FNV-1a, the same on every machine and for ever.
/// Not for security.
class Fingerprint {
public:
    /// Adds a text and its length, so that {"ab","c"} and {"a","bc"} differ.
    Fingerprint& add(std::string_view text);
    std::uint64_t value() const { return value_; }
    std::string hex() const;  // 16 digits
    bool operator==(const Fingerprint&) const = default;

private:
    void add_byte(unsigned char byte);
    std::uint64_t value_ = 14695981039346656037ULL;
};

}  // namespace hotseat
