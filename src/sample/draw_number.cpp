#include "sample/draw_number.hpp"

namespace hotseat {

std::uint64_t draw_below(Random& random, std::uint64_t bound) {
    // The first 2^64 mod bound numbers are refused, so that every remainder is equally likely.
    const auto refused = (std::uint64_t{0} - bound) % bound;
    for (;;)
        if (const auto number = random(); number >= refused) return number % bound;
}

}  // namespace hotseat
