#pragma once

#include "plan/plan.hpp"

#include <string>
#include <vector>

namespace hotseat {

/// A meal on one day.
struct Meal {
    const BlockTemplate* what = nullptr;
    Instant earliest{};  ///< to begin
    Instant latest{};
    std::chrono::minutes length{};
};

/// True for a block that comes every day between two times of the clock.
bool is_daily(const BlockTemplate& block);

/// The meals of the profile that fall into free time, in the order of time: others are had in its
/// gaps. The profile must outlive them.
std::vector<Meal> meals_in(const std::vector<FreeTime>& free, const Profile& profile,
                           const ToLocal& to_local);

/// The same for the day of `now`, whatever the free time: the profile's meals of these ids, now or
/// later.
std::vector<Meal> meals_due(const std::vector<std::string>& ids, Instant now,
                            const Profile& profile, const ToLocal& to_local);

}  // namespace hotseat
