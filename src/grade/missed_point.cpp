#include "grade/missed_point.hpp"

#include "grade/entity.hpp"

#include <algorithm>
#include <utility>

namespace hotseat {
namespace {

/// What was only blocked came farther than what lacks words.
double distance_left(const WhyNot& why) {
    if (why.block != Block::absent) return why.block == Block::apart ? 0.5 : 0;
    return static_cast<double>(why.elements - why.found) + (why.found == 0 ? 1000 : 0);
}

std::vector<MissedPoint::Phrase> how_far(const CompiledPoint& point, const Reading& reading,
                                         const Rules& rules) {
    std::vector<bool> in_force;
    MatchRule rule{.guarded = rules.negation};
    if (point.entity && rules.entity) {
        in_force = words_about(*point.entity, reading);
        rule.in_force = &in_force;
    }
    std::vector<MissedPoint::Phrase> phrases;
    for (const auto& phrase : point.any) {
        MissedPoint::Phrase one{phrase.source, why_not(phrase, reading, rule), {}};
        if (const auto& blocked = one.why.blocked)
            one.blocked = {reading.word(blocked->begin).span.begin,
                           reading.word(blocked->end - 1).span.end};
        phrases.push_back(std::move(one));
    }
    std::ranges::stable_sort(
        phrases, {}, [](const MissedPoint::Phrase& phrase) { return distance_left(phrase.why); });
    return phrases;
}

}  // namespace

std::vector<MissedPoint> missed_points(AnswerKey& key, const Answer& answer, Forms& forms,
                                       const Rules& rules) {
    const auto& compiled = *key.compiled;
    const auto words = words_for(key, answer.text, answer.spoken, forms, rules.repairing());
    const Reading reading(words, forms, compiled.atoms, key.meanings);
    std::vector<MissedPoint> missed;
    for (std::size_t i = 0; i < compiled.points.size(); ++i) {
        const auto& point = compiled.rubric.points[i];
        const auto finding = find_point(point, compiled.points[i], reading, rules);
        if (finding.credit >= 1) continue;
        missed.push_back({point.id, point.says, finding.credit, finding.denied,
                          how_far(compiled.points[i], reading, rules)});
    }
    return missed;
}

}  // namespace hotseat
