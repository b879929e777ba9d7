#pragma once

#include <cstdint>
#include <random>
#include <utility>
#include <vector>

namespace hotseat {

/// A source of random numbers that is the same on every machine: the standard fixes the engine,
/// but not what its distributions make of it.
using Random = std::mt19937_64;

/// A number below `bound` (at least 1), each equally likely.
std::uint64_t draw_below(Random& random, std::uint64_t bound);

/// Fisher-Yates.
template <typename T>
void shuffle(std::vector<T>& items, Random& random) {
    for (auto left = items.size(); left > 1; --left)
        std::swap(items[left - 1], items[draw_below(random, left)]);
}

}  // namespace hotseat
