#pragma once

#include "json/fields.hpp"

/// The limits of questions/README.md, part "Types".
namespace hotseat::limits {

inline constexpr json::Shape name{.most_bytes = 100, .one_line = true};
inline constexpr json::Shape line{.most_bytes = 1000, .one_line = true};
inline constexpr json::Shape text{.most_bytes = 10'000};
inline constexpr json::Count list{.most = 64};
inline constexpr json::Count some{.least = 1, .most = 64};

}  // namespace hotseat::limits
