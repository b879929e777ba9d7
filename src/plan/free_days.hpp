#pragma once

#include "plan/plan.hpp"

#include <optional>
#include <vector>

namespace hotseat {

/// The free time that a plan can use, parted by the last night.
struct FreeDays {
    std::vector<FreeTime> before{};   ///< the last night; all of it when there is no such night
    std::vector<FreeTime> morning{};  ///< behind the night, up to an hour before the interview
    bool has_night = false;
    Instant dawn{};  ///< what begins before it belongs to the evening
};

/// What is over by `now` and the last hour before the interview are left out; so is what lies
/// behind the hard stop of the last evening. `free` ascends; `remarks` tell what was not used.
FreeDays free_days(const std::vector<FreeTime>& free, Instant now, Instant interview,
                   std::optional<ClockTime> hard_stop, const ToLocal& to_local,
                   std::vector<PlanRemark>& remarks);

}  // namespace hotseat
