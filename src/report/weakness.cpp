#include "report/weakness.hpp"

#include "rubric/band.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace hotseat {
namespace {

constexpr double excellent = 85;
constexpr double weight_of_overall = 2;  // answers
constexpr std::size_t topics_of_next = 3;

double importance_of(std::span<const TopicImportance> topics, const std::string& topic) {
    const auto found = std::ranges::find(topics, topic, &TopicImportance::topic);
    return found == topics.end() ? 1 : found->importance;
}

double gain_of(double importance, int marked, double mark, double overall) {
    const double expected =
        (marked * mark + weight_of_overall * overall) / (marked + weight_of_overall);
    return importance * std::max(0.0, excellent - expected);
}

std::vector<Weakness::Topic> ranked(std::span<const TopicSkill> skills,
                                    std::span<const TopicImportance> topics, double overall) {
    std::vector<Weakness::Topic> result;
    for (const auto& skill : skills) {
        const double importance = importance_of(topics, skill.topic);
        const double gain =
            skill.mark ? gain_of(importance, skill.marked, *skill.mark, overall) : 0;
        result.push_back({skill, importance, gain});
    }
    std::ranges::stable_sort(result, [](const Weakness::Topic& a, const Weakness::Topic& b) {
        return std::tuple(!a.skill.mark, -a.gain) < std::tuple(!b.skill.mark, -b.gain);
    });
    return result;
}

std::vector<Weakness::Session> trend_of(std::span<const SessionRecord> sessions,
                                        std::span<const Attempt> attempts) {
    std::vector<Weakness::Session> trend;
    for (const auto& session : sessions) {
        std::vector<Attempt> own;
        std::ranges::copy_if(attempts, std::back_inserter(own), [&](const Attempt& attempt) {
            return attempt.session == session.number && mark_of(attempt);
        });
        if (const auto mark = overall_mark(own))
            trend.push_back({session.number, session.started, *mark, static_cast<int>(own.size())});
    }
    return trend;
}

/// The topics with the most to gain; where nothing is known yet, the overall mark is expected.
std::string next_session(const Weakness& weakness, std::span<const TopicImportance> topics) {
    std::vector<std::pair<double, std::string>> gains;
    for (const auto& topic : weakness.topics)
        if (topic.gain > 0) gains.push_back({topic.gain, topic.skill.topic});
    if (weakness.mark)
        for (const auto& topic : weakness.not_asked)
            gains.push_back({gain_of(importance_of(topics, topic), 0, 0, *weakness.mark), topic});
    std::ranges::stable_sort(gains, std::ranges::greater{}, &std::pair<double, std::string>::first);
    std::string line = "session";
    for (std::size_t i = 0; i < std::min(gains.size(), topics_of_next); ++i)
        line += " --topic " + gains[i].second;
    return line + " --minutes 20";
}

}  // namespace

Weakness make_weakness(std::span<const SessionRecord> sessions, std::span<const Attempt> attempts,
                       std::span<const TopicImportance> topics) {
    Weakness weakness{.mark = overall_mark(attempts),
                      .misses = point_misses(attempts),
                      .flags = flag_counts(attempts),
                      .self = self_against_machine(attempts),
                      .trend = trend_of(sessions, attempts)};
    std::erase_if(weakness.misses, [](const PointMiss& miss) { return miss.missed < 2; });
    std::set<std::int64_t> numbers;
    for (const auto& attempt : attempts) numbers.insert(attempt.session);
    weakness.sessions = static_cast<int>(numbers.size());
    const auto skills = topic_skills(attempts);
    for (const auto& skill : skills) {
        weakness.marked += skill.marked;
        weakness.unmarked += skill.unmarked;
        weakness.skipped += skill.skipped;
        weakness.empty += skill.empty;
    }
    weakness.topics = ranked(skills, topics, weakness.mark.value_or(0));
    for (const auto& topic : topics)
        if (topic.importance > 0 &&
            std::ranges::find(skills, topic.topic, &TopicSkill::topic) == skills.end())
            weakness.not_asked.push_back(topic.topic);
    weakness.next = next_session(weakness, topics);
    return weakness;
}

}  // namespace hotseat
