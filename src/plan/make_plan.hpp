#pragma once

#include "plan/plan.hpp"

#include <string>
#include <vector>

namespace hotseat {

/// How much study could bring in a topic, by what was answered so far; any unit.
struct TopicGain {
    std::string topic{};  ///< slug
    double gain = 0;
};

struct PlanRequest {
    Instant now{};
    Instant interview{};
    std::vector<FreeTime> free{};    ///< ascending, none inside another
    std::vector<TopicGain> gains{};  ///< none: nothing is known of the user
    ToLocal to_local{};
    /// The meals of today that were had, and those that are still to be had (ids of the profile's
    /// blocks); for all others that follows from the free time.
    std::vector<std::string> meals_had{};
    std::vector<std::string> meals_due{};
};

/// Lays the profile's blocks into the free time, in their order. What is over by `now` is not used,
/// nor the last hour before the interview. Meals come where they are due and are left out where the
/// free time has a gap for them; the block of the last evening ends it; that of the morning ends
/// the day of the interview. Short of time, the least valuable blocks are left out and the others
/// shortened; with time to spare they are stretched and practised again. Blocks of topics with a
/// large gain get more of the time than others.
Plan make_plan(const Profile& profile, const PlanRequest& request);

}  // namespace hotseat
