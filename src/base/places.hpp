#pragma once

#include "base/diagnostic.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace hotseat {

/// Turns byte offsets of one text into lines and columns. Reads the text once, so that any number
/// of look-ups costs linear time and a logarithm each.
class Places {
public:
    explicit Places(std::string_view text);

    /// The place of byte `offset`; past the end, the place of the end.
    Place at(std::size_t offset) const;

private:
    std::vector<std::size_t> line_starts_;
    std::size_t size_ = 0;
};

}  // namespace hotseat
