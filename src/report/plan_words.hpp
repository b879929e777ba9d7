#pragma once

#include "base/time.hpp"
#include "plan/plan.hpp"

#include <chrono>
#include <string>
#include <vector>

namespace hotseat {

/// The words of a plan, the same in every format.

/// "5 h 30 min", "2 h", "45 min"
std::string length_text(std::chrono::minutes length);
/// "in 25 h 5 min", "over now"
std::string time_until(Instant instant, Instant now);
/// "Fri 27 November 2026"
std::string day_text(Instant instant, const ToLocal& local);
/// "09:00-11:00"
std::string stretch_text(Instant begin, Instant end, const ToLocal& local);
/// "Skipped: the tools of every day; ..."; empty where nothing is.
std::string skipped_text(const Plan& plan);
/// Its remarks, a sentence each; what was left out is one.
std::vector<std::string> remark_texts(const Plan& plan);

}  // namespace hotseat
