#include "plan/clock_time.hpp"

namespace hotseat {

std::chrono::local_days day_of(LocalTime time) {
    return std::chrono::floor<std::chrono::days>(time);
}

Instant instant_at(LocalTime wanted, Instant near, const ToLocal& to_local) {
    // Moved by what the clock lacks; where clocks were changed in between, once more.
    const auto about = near + (wanted - to_local(near));
    return about + (wanted - to_local(about));
}

Instant next_time(Instant after, ClockTime clock, const ToLocal& to_local) {
    const auto local = to_local(after);
    auto wanted = LocalTime(day_of(local)) + clock;
    if (wanted <= local) wanted += std::chrono::days(1);
    return instant_at(wanted, after, to_local);
}

}  // namespace hotseat
