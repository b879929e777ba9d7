#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace hotseat {

struct TextHash : std::hash<std::string_view> {
    using is_transparent = void;
};

/// Values by their names; looked up by a view without a copy.
template <class Value>
using ByText = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

}  // namespace hotseat
