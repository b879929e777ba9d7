#include "plan/free_days.hpp"

#include "plan/block_lengths.hpp"
#include "plan/clock_time.hpp"

#include <algorithm>
#include <iterator>

namespace hotseat {
namespace {

using std::chrono::minutes;
using namespace std::chrono_literals;

constexpr auto last_hour = 60min;
constexpr auto dawn_time = 3h;

/// When clocks next show a full step: a plan that begins at 16:07 is hard to remember.
Instant next_step(Instant now, const ToLocal& to_local) {
    const auto shown = to_local(now).time_since_epoch() % plan_step;
    return shown == 0ms ? now : now + (plan_step - shown);
}

}  // namespace

FreeDays free_days(const std::vector<FreeTime>& free, Instant now, Instant interview,
                   std::optional<ClockTime> hard_stop, const ToLocal& to_local,
                   std::vector<PlanRemark>& remarks) {
    FreeDays days;
    days.dawn = instant_at(LocalTime(day_of(to_local(interview))) + dawn_time, interview, to_local);
    minutes before_interview{};
    for (auto window : free) {
        if (window.begin < now) window.begin = next_step(now, to_local);
        window.begin = std::chrono::ceil<minutes>(window.begin);
        const FreeTime used{window.begin, std::min(window.end, interview - last_hour)};
        if (window.begin >= window.end) continue;
        before_interview += window.length() - std::max(0min, used.length());
        if (used.length() <= 0min) continue;
        (used.begin < days.dawn ? days.before : days.morning).push_back(used);
    }
    if (before_interview > 0min)
        remarks.push_back({PlanRemark::Kind::last_hour, {}, before_interview});
    days.has_night = !days.before.empty();
    if (!days.has_night) std::swap(days.before, days.morning);
    if (!days.has_night || !hard_stop) return days;
    auto& evening = days.before.back();
    const auto stop = next_time(evening.begin, *hard_stop, to_local);
    if (stop < evening.end) {
        remarks.push_back({PlanRemark::Kind::hard_stop, {}, FreeTime{stop, evening.end}.length()});
        evening.end = stop;
    }
    return days;
}

}  // namespace hotseat
