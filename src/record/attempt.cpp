#include "record/attempt.hpp"

#include <algorithm>
#include <cmath>

namespace hotseat {

const std::vector<std::string>& answer_mode_words() {
    static const std::vector<std::string> words{"typed", "aloud", "spoken"};
    return words;
}

std::string_view to_text(AnswerMode mode) {
    return answer_mode_words()[static_cast<std::size_t>(mode)];
}

const std::vector<std::string>& outcome_words() {
    static const std::vector<std::string> words{"answered", "skipped", "empty", "self-scored"};
    return words;
}

std::string_view to_text(Outcome outcome) {
    return outcome_words()[static_cast<std::size_t>(outcome)];
}

std::optional<double> self_mark(const Attempt& attempt) {
    if (attempt.self_marks.empty()) return std::nullopt;
    double all = 0;
    double earned = 0;
    for (const auto& point : attempt.asked.points) {
        all += point.weight;
        const auto tick = std::ranges::find(attempt.self_marks, point.id, &SelfMark::point);
        if (tick != attempt.self_marks.end())
            earned += point.weight * std::clamp(tick->credit, 0.0, 1.0);
    }
    const double full = attempt.asked.full > 0 ? attempt.asked.full : all;
    if (!(full > 0)) return std::nullopt;
    return std::round(std::min(1.0, earned / full) * 1000) / 10;
}

std::optional<double> mark_of(const Attempt& attempt) {
    if (attempt.outcome == Outcome::self_scored) return self_mark(attempt);
    if (attempt.outcome == Outcome::answered && attempt.grade) return attempt.grade->mark;
    return std::nullopt;
}

}  // namespace hotseat
