#pragma once

#include <algorithm>

namespace hotseat {

/// Ascending, each value once.
template <class Vector>
void sort_distinct(Vector& values) {
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

}  // namespace hotseat
