#include "app/plan_desk.hpp"

#include "app/kept_files.hpp"
#include "app/local_time.hpp"
#include "app/session_report.hpp"
#include "report/weakness.hpp"

#include <utility>

namespace hotseat {

std::optional<Plan> current_plan(World& world) {
    Diagnostics problems;
    auto plan = read_current_plan(world.paths, problems);
    stop_for(world, problems, "the plan cannot be read");
    return plan;
}

Plan required_plan(World& world) {
    auto plan = current_plan(world);
    if (!plan)
        throw Error("there is no plan yet",
                    "hotseat plan --interview \"sat 10:00\" --free \"fri 9-22\" makes one");
    return std::move(*plan);
}

ToLocal clock_of(const Plan& plan, const World& world) {
    const bool elsewhere = !plan.zone.empty() && plan.zone != time_zone_name(world.environment);
    return elsewhere ? zone_time(plan.zone) : world.local;
}

View view_of(const Plan& plan, const World& world) {
    auto view = view_of(world);
    view.local = clock_of(plan, world);
    return view;
}

std::vector<TopicGain> gains_of(const Profile& profile, World& world) {
    const auto history = existing_history(world);
    if (!history) return {};
    std::vector<TopicImportance> topics;
    for (const auto& [topic, weight] : profile.topics) topics.push_back({topic, 1});
    std::vector<TopicGain> gains;
    for (const auto& topic : make_weakness(history->sessions(), history->attempts(), topics).topics)
        if (topic.skill.mark) gains.push_back({topic.skill.topic, topic.gain});
    return gains;
}

}  // namespace hotseat
