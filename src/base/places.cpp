#include "base/places.hpp"

#include <algorithm>

namespace hotseat {

Places::Places(std::string_view text) : line_starts_{0}, size_(text.size()) {
    for (auto at = text.find('\n'); at != text.npos; at = text.find('\n', at + 1))
        line_starts_.push_back(at + 1);
}

Place Places::at(std::size_t offset) const {
    offset = std::min(offset, size_);
    const auto next = std::ranges::upper_bound(line_starts_, offset);
    const auto start = *(next - 1);
    return {static_cast<int>(next - line_starts_.begin()), static_cast<int>(offset - start) + 1};
}

}  // namespace hotseat
