#pragma once

#include "base/diagnostic.hpp"
#include "plan/plan.hpp"

#include <span>
#include <string>
#include <vector>

namespace hotseat {

/// When the interview is, and what time there is before it.
struct PreparationTime {
    Instant interview{};
    std::vector<FreeTime> free{};  ///< ascending, none inside another
};

/// Reads it as people write it (plan/written_time.hpp). Problems: what is no time, an interview or
/// a stretch that is over, stretches that overlap.
PreparationTime read_preparation_time(const std::string& interview,
                                      std::span<const std::string> free, Instant now,
                                      const ToLocal& to_local, Diagnostics& problems);

}  // namespace hotseat
