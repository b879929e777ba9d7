#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace hotseat {

struct TextHash {
    using is_transparent = void;
    // Not noexcept: so libstdc++ keeps each name's hash, and need not work it out again to see
    // where a bucket ends.
    std::size_t operator()(std::string_view text) const {
        return std::hash<std::string_view>()(text);
    }
};

/// Values by their names; looked up by a view without a copy.
template <class Value>
using ByText = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

}  // namespace hotseat
