#pragma once

#include <chrono>
#include <functional>

namespace hotseat {

/// Steady time since the machine started, not counting suspension: only for measuring how long
/// something took. It never mixes with Instant: the two count on different clocks.
struct SteadyTime {
    using rep = std::chrono::milliseconds::rep;
    using period = std::chrono::milliseconds::period;
    using duration = std::chrono::milliseconds;
    using time_point = std::chrono::time_point<SteadyTime>;
    static constexpr bool is_steady = true;
};
using Elapsed = SteadyTime::time_point;

/// Wall time (UTC): only for records, dates and plans. It may jump.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// What the clock on the user's wall shows.
using LocalTime = std::chrono::local_time<std::chrono::milliseconds>;
using ToLocal = std::function<LocalTime(Instant)>;

}  // namespace hotseat
