#pragma once

#include "plan/plan.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace hotseat {

/// What a calendar keeps of a block, or of the interview. Its texts may hold anything.
struct CalendarEvent {
    std::string uid{};  ///< the same in every plan for that interview
    std::string title{};
    std::string description{};  ///< lines
    std::string category{};
    Instant begin{};
    Instant end{};
    std::optional<std::chrono::minutes> alarm{};  ///< so long before it begins
};

/// Each block in its order, then the interview. No two have the same uid.
std::vector<CalendarEvent> events_of(const Plan& plan);

}  // namespace hotseat
