#include "terminal/steady_time.hpp"

#include <time.h>

namespace hotseat {

Elapsed steady_time() {
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    const auto since = std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
    return Elapsed(std::chrono::floor<std::chrono::milliseconds>(since));
}

}  // namespace hotseat
