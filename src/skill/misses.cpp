#include "skill/misses.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace hotseat {
namespace {

bool was_answered(const Attempt& attempt) {
    return attempt.outcome == Outcome::answered || attempt.outcome == Outcome::self_scored;
}

std::vector<double> marks_of(std::span<const Attempt> attempts) {
    std::vector<double> marks;
    for (const auto& attempt : attempts)
        if (const auto mark = mark_of(attempt)) marks.push_back(*mark);
    return marks;
}

TopicSkill skill_in(const std::string& topic, std::span<const Attempt> attempts) {
    TopicSkill skill{.topic = topic};
    for (const auto& attempt : attempts) {
        if (attempt.outcome == Outcome::skipped) ++skill.skipped;
        if (attempt.outcome == Outcome::empty) ++skill.empty;
        if (!was_answered(attempt)) continue;
        ++(mark_of(attempt) ? skill.marked : skill.unmarked);
        skill.time += attempt.answering;
        skill.limit += attempt.asked.answer_limit;
    }
    if (skill.answered() > 0) {
        skill.time /= skill.answered();
        skill.limit /= skill.answered();
    }
    const auto marks = marks_of(attempts);
    skill.interval = interval_of_mean(marks);
    if (!marks.empty()) skill.mark = mean(marks);
    return skill;
}

double full_of(const Asked& asked) {
    double all = 0;
    for (const auto& point : asked.points) all += point.weight;
    return asked.full > 0 ? asked.full : all;
}

}  // namespace

std::optional<double> credit_of(const Attempt& attempt, const std::string& point) {
    if (attempt.outcome == Outcome::self_scored) {
        if (attempt.self_marks.empty()) return std::nullopt;
        const auto tick = std::ranges::find(attempt.self_marks, point, &SelfMark::point);
        return tick == attempt.self_marks.end() ? 0 : tick->credit;
    }
    if (attempt.outcome != Outcome::answered || !attempt.grade) return std::nullopt;
    const auto& graded = attempt.grade->per_point;
    const auto found = std::ranges::find(graded, point, &PointGrade::id);
    if (found == graded.end()) return std::nullopt;
    return found->prompted ? found->credit / 2 : found->credit;
}

std::vector<TopicSkill> topic_skills(std::span<const Attempt> attempts) {
    std::vector<std::pair<std::string, std::vector<Attempt>>> topics;
    for (const auto& attempt : attempts) {
        auto found = std::ranges::find(topics, attempt.asked.topic,
                                       &std::pair<std::string, std::vector<Attempt>>::first);
        if (found == topics.end()) {
            topics.push_back({attempt.asked.topic, {}});
            found = topics.end() - 1;
        }
        found->second.push_back(attempt);
    }
    std::vector<TopicSkill> skills;
    for (const auto& topic : topics) skills.push_back(skill_in(topic.first, topic.second));
    return skills;
}

std::vector<PointMiss> point_misses(std::span<const Attempt> attempts) {
    std::map<std::pair<std::string, std::string>, PointMiss> points;
    for (const auto& attempt : attempts) {
        const double full = full_of(attempt.asked);
        for (const auto& point : attempt.asked.points) {
            const auto credit = credit_of(attempt, point.id);
            if (!credit) continue;
            auto& miss = points[{attempt.asked.question, point.id}];
            miss.question = attempt.asked.question;
            miss.topic = attempt.asked.topic;
            miss.point = point.id;
            miss.says = point.says;
            miss.share = full > 0 ? point.weight / full : 0;
            miss.missed_last = *credit <= 0;
            ++miss.asked;
            if (miss.missed_last) ++miss.missed;
        }
    }
    std::vector<PointMiss> misses;
    for (auto& point : points)
        if (point.second.missed > 0) misses.push_back(std::move(point.second));
    std::ranges::stable_sort(misses, [](const PointMiss& a, const PointMiss& b) {
        return std::tuple(a.missed, a.missed_last, a.share) >
               std::tuple(b.missed, b.missed_last, b.share);
    });
    return misses;
}

std::vector<FlagCount> flag_counts(std::span<const Attempt> attempts) {
    std::map<std::pair<std::string, std::string>, FlagCount> counts;
    std::map<std::string, int> marked;
    for (const auto& attempt : attempts) {
        if (attempt.outcome != Outcome::answered || !attempt.grade) continue;
        ++marked[attempt.asked.question];
        for (const auto& fired : attempt.grade->red) {
            auto& count = counts[{attempt.asked.question, fired.id}];
            count.question = attempt.asked.question;
            count.topic = attempt.asked.topic;
            count.flag = fired.id;
            ++count.fired;
            const auto& flags = attempt.asked.flags;
            const auto known = std::ranges::find(flags, fired.id, &AskedFlag::id);
            if (known != flags.end()) count.says = known->says;
        }
    }
    std::vector<FlagCount> fired;
    for (auto& count : counts) {
        count.second.asked = marked[count.second.question];
        fired.push_back(std::move(count.second));
    }
    std::ranges::stable_sort(fired, std::ranges::greater{}, &FlagCount::fired);
    return fired;
}

SelfAgainstMachine self_against_machine(std::span<const Attempt> attempts) {
    SelfAgainstMachine result;
    for (const auto& attempt : attempts) {
        const auto own = self_mark(attempt);
        if (!own || !attempt.grade) continue;
        ++result.answers;
        result.difference += *own - attempt.grade->mark;
    }
    if (result.answers > 0) result.difference /= result.answers;
    return result;
}

std::optional<double> overall_mark(std::span<const Attempt> attempts) {
    const auto marks = marks_of(attempts);
    return marks.empty() ? std::nullopt : std::optional(mean(marks));
}

}  // namespace hotseat
