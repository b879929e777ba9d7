#pragma once

#include "plan/plan.hpp"

#include <string>

namespace hotseat {

/// The plan as an iCalendar file (RFC 5545), in UTC: an event with an alarm for each block, and one
/// for the interview. Brought in again, also after a new plan, it changes the events that are there
/// and adds none twice.
std::string to_icalendar(const Plan& plan);

}  // namespace hotseat
