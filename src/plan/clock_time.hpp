#pragma once

#include "bank/profile.hpp"
#include "base/time.hpp"

#include <chrono>

namespace hotseat {

std::chrono::local_days day_of(LocalTime time);

/// When clocks show `wanted`; `near` is some instant about then. Where a change of the clocks
/// leaves it out, an hour beside it; where they show it twice, one of the two.
Instant instant_at(LocalTime wanted, Instant near, const ToLocal& to_local);

/// The first instant after `after` at which clocks show `clock`, as far as no change of the clocks
/// leaves that time out.
Instant next_time(Instant after, ClockTime clock, const ToLocal& to_local);

}  // namespace hotseat
