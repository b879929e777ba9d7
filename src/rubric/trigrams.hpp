#pragma once

#include <bitset>
#include <cstddef>
#include <string_view>

namespace hotseat {

/// Which three bytes stand side by side in a text: says in no time that a text does not hold
/// another one, and seldom that it may although it does not.
class Trigrams {
public:
    explicit Trigrams(std::string_view text) {
        for (std::size_t i = 0; i + size <= text.size(); ++i) seen_.set(slot(text.data() + i));
    }

    /// False only when the text does not hold `part`. Shorter ones than three bytes it may.
    bool may_hold(std::string_view part) const {
        for (std::size_t i = 0; i + size <= part.size(); ++i)
            if (!seen_.test(slot(part.data() + i))) return false;
        return true;
    }

private:
    static constexpr std::size_t size = 3;
    static constexpr unsigned bits = 14;

    static std::size_t slot(const char* at) {
        const auto byte = [&](std::size_t i) -> unsigned {
            return static_cast<unsigned char>(at[i]);
        };
        const auto three = byte(0) | byte(1) << 8U | byte(2) << 16U;
        constexpr auto multiplier = 2654435761U;  // Knuth's: the upper bits depend on all
        return static_cast<std::size_t>((three * multiplier) >> (32U - bits));
    }

    std::bitset<std::size_t{1} << bits> seen_{};
};

}  // namespace hotseat
