#include "report/report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace hotseat {
namespace {

std::vector<Attempt> in_topic(std::span<const Attempt> attempts, const std::string& topic) {
    std::vector<Attempt> found;
    for (const auto& attempt : attempts)
        if (attempt.asked.topic == topic) found.push_back(attempt);
    return found;
}

std::string biggest_miss(std::span<const Attempt> attempts) {
    auto misses = point_misses(attempts);
    std::erase_if(misses, [](const PointMiss& miss) { return !miss.missed_last; });
    const auto biggest = std::ranges::max_element(misses, {}, &PointMiss::share);
    return biggest == misses.end() ? std::string() : biggest->says;
}

std::vector<Report::Topic> topics_of(std::span<const Attempt> attempts) {
    std::vector<Report::Topic> topics;
    for (const auto& skill : topic_skills(attempts))
        topics.push_back({skill, biggest_miss(in_topic(attempts, skill.topic))});
    std::ranges::stable_sort(topics, [](const Report::Topic& a, const Report::Topic& b) {
        return std::tuple(!a.skill.mark, a.skill.mark.value_or(0)) <
               std::tuple(!b.skill.mark, b.skill.mark.value_or(0));
    });
    return topics;
}

std::vector<Suggestion> next_after(const Report& report) {
    std::vector<Suggestion> next;
    if (report.session.state == SessionState::open && report.session.kind == SessionKind::mock)
        next.push_back({"session --resume", "to go on with it"});
    for (const auto& topic : report.topics) {
        if (!topic.skill.mark || band_of(*topic.skill.mark) == Band::excellent) continue;
        next.push_back({"practice --topic " + topic.skill.topic + " --minutes 20", "weakest"});
        break;
    }
    for (const auto& topic : report.topics) {
        if (topic.skill.answered() > 0) continue;
        next.push_back(
            {"session --topic " + topic.skill.topic + " --minutes 10", "not answered yet"});
        break;
    }
    if (next.empty()) next.push_back({"session", "other questions"});
    return next;
}

}  // namespace

Report make_report(const SessionRecord& session, std::span<const Attempt> attempts,
                   std::optional<double> last_time) {
    Report report{.session = session, .mark = overall_mark(attempts), .last_time = last_time};
    for (const auto& attempt : attempts) {
        const bool skipped = attempt.outcome == Outcome::skipped;
        const bool empty = attempt.outcome == Outcome::empty;
        ++(skipped ? report.skipped : empty ? report.empty : report.answered);
        report.questions.push_back(report_on(attempt));
    }
    report.topics = topics_of(attempts);
    report.next = next_after(report);
    report.delivery = delivery_of(attempts);
    return report;
}

}  // namespace hotseat
