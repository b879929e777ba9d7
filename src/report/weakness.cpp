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

double gain_in(const TopicSkill& skill, double importance, double overall) {
    if (!skill.mark) return 0;
    const double expected = (skill.marked * *skill.mark + weight_of_overall * overall) /
                            (skill.marked + weight_of_overall);
    return importance * std::max(0.0, excellent - expected);
}

std::vector<Weakness::Topic> ranked(std::span<const TopicSkill> skills,
                                    std::span<const TopicImportance> topics, double overall) {
    std::vector<Weakness::Topic> result;
    for (const auto& skill : skills) {
        const double importance = importance_of(topics, skill.topic);
        result.push_back({skill, importance, gain_in(skill, importance, overall)});
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

/// The topics with the most to gain, filled up with those never asked.
std::string next_session(const Weakness& weakness) {
    std::vector<std::string> topics;
    for (const auto& topic : weakness.topics)
        if (topic.gain > 0) topics.push_back(topic.skill.topic);
    if (weakness.asked() > 0)
        topics.insert(topics.end(), weakness.not_asked.begin(), weakness.not_asked.end());
    std::string line = "session";
    for (std::size_t i = 0; i < std::min(topics.size(), topics_of_next); ++i)
        line += " --topic " + topics[i];
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
    weakness.next = next_session(weakness);
    return weakness;
}

}  // namespace hotseat
