#include "plan/meals.hpp"

#include "plan/clock_time.hpp"

#include <algorithm>

namespace hotseat {
namespace {

Meal meal_on(std::chrono::local_days day, const BlockTemplate& block, Instant near,
             const ToLocal& to_local) {
    using namespace std::chrono_literals;
    const auto at = [&](ClockTime clock) {
        return next_time(instant_at(LocalTime(day), near, to_local) - 1ms, clock, to_local);
    };
    const auto earliest = at(block.begins->first);
    return {&block, earliest, next_time(earliest - 1ms, block.begins->second, to_local),
            block.length};
}

/// Whoever is free so long before it and after it can have it then.
bool falls_into(const FreeTime& free, const Meal& meal) {
    return free.begin <= meal.earliest + meal.what->length &&
           free.end >= meal.latest + meal.what->shortest;
}

}  // namespace

bool is_daily(const BlockTemplate& block) {
    return block.kind == BlockKind::meal && block.begins.has_value();
}

std::vector<Meal> meals_in(const std::vector<FreeTime>& free, const Profile& profile,
                           const ToLocal& to_local) {
    std::vector<Meal> meals;
    for (const auto& block : profile.blocks) {
        if (!is_daily(block)) continue;
        for (const auto& window : free)
            for (auto day = day_of(to_local(window.begin)); day <= day_of(to_local(window.end));
                 day += std::chrono::days(1))
                if (const auto meal = meal_on(day, block, window.begin, to_local);
                    falls_into(window, meal))
                    meals.push_back(meal);
    }
    std::ranges::sort(meals, {}, &Meal::earliest);
    return meals;
}

std::vector<Meal> meals_due(const std::vector<std::string>& ids, Instant now,
                            const Profile& profile, const ToLocal& to_local) {
    std::vector<Meal> meals;
    for (const auto& block : profile.blocks) {
        if (!is_daily(block) || std::ranges::count(ids, block.id) == 0) continue;
        auto meal = meal_on(day_of(to_local(now)), block, now, to_local);
        meal.earliest = std::max(meal.earliest, now);
        meal.latest = std::max(meal.latest, meal.earliest);
        meals.push_back(meal);
    }
    std::ranges::sort(meals, {}, &Meal::earliest);
    return meals;
}

}  // namespace hotseat
