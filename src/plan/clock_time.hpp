#pragma once

#include "bank/profile.hpp"
#include "base/time.hpp"

#include <chrono>

namespace hotseat {

std::chrono::local_days day_of(LocalTime time);

/// The first instant after `after` at which clocks show `clock`, as far as no change of the clocks
/// leaves that time out.
Instant next_time(Instant after, ClockTime clock, const ToLocal& to_local);

/// The first instant of a day.
Instant midnight(std::chrono::local_days day, Instant near, const ToLocal& to_local);

}  // namespace hotseat
