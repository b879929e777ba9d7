#include "grade/grader.hpp"

#include "grade/guards.hpp"
#include "grade/order.hpp"
#include "grade/score.hpp"

#include <algorithm>
#include <cmath>

namespace hotseat {
namespace {

double rounded(double share) {
    return std::round(share * 1000) / 10;
}

Evidence evidence(const Sighting& sighting, const Reading& reading) {
    const auto& first = sighting.first;
    return {{reading.word(first.begin).span.begin, reading.word(first.end - 1).span.end},
            sighting.phrase->source};
}

/// Share of the content words that stand near evidence; 1 in short answers.
double focus(const std::vector<Finding>& findings, const Reading& reading) {
    constexpr std::size_t long_answer = 40, near = 8;  // words
    if (reading.size() < long_answer) return 1;
    std::vector<int> change(reading.size() + 1,
                            0);  // +1 where a neighbourhood begins, -1 behind it
    for (const auto& finding : findings) {
        if (finding.credit <= 0 || !finding.seen) continue;
        for (const auto& match : finding.seen->matches) {
            ++change[match.begin - std::min<std::size_t>(match.begin, near)];
            --change[std::min<std::size_t>(match.end + near, reading.size())];
        }
    }
    std::size_t close_by = 0, content = 0;
    for (std::size_t i = 0, depth = 0; i < reading.size(); ++i) {
        depth += static_cast<std::size_t>(change[i]);
        if (reading.form(i).empty) continue;
        ++content;
        if (depth > 0) ++close_by;
    }
    return content == 0 ? 1 : static_cast<double>(close_by) / static_cast<double>(content);
}

/// Marks again as if the missing points in [first, last) had been said, everything else unchanged.
double mark_with(const Rubric& rubric, Said said, std::size_t first, std::size_t last) {
    for (auto i = first; i < last; ++i) said.credits[i] = std::max(said.credits[i], 1.0);
    return rounded(score(rubric, said).mark);
}

void add_counterfactuals(const Rubric& rubric, const Said& said, Grade& grade) {
    if (!grade.guards.empty()) return;
    int missing = 0;
    for (std::size_t i = 0; i < grade.per_point.size(); ++i) {
        auto& point = grade.per_point[i];
        if (point.credit >= 1) continue;
        ++missing;
        point.with_it = mark_with(rubric, said, i, i + 1);
    }
    if (missing > 1) grade.with_all = mark_with(rubric, said, 0, grade.per_point.size());
}

constexpr double share_when_prompted = 0.5;

/// What the first text lacks may be made up for after the follow-up question, at half its worth.
void add_prompted(const CompiledRubric& compiled, const Reading& reading, const Rules& rules,
                  Said& said, Grade& grade) {
    for (std::size_t i = 0; i < compiled.points.size(); ++i) {
        auto& point = grade.per_point[i];
        const auto later =
            find_point(compiled.rubric.points[i], compiled.points[i], reading, rules);
        const auto credit = later.credit * share_when_prompted;
        if (point.credit < 0 || credit <= point.credit) continue;
        said.credits[i] = point.credit = credit;
        point.prompted = true;
        point.evidence.reset();
    }
}

struct Marking {
    std::vector<Finding> findings{};
    Said said{};
};

/// The red flags that fire in what was said, and not before.
void add_flags(const CompiledRubric& compiled, const Reading& reading,
               const std::vector<Finding>& findings, const Rules& rules, bool give_evidence,
               Grade& grade) {
    for (std::size_t i = 0; i < compiled.red.size(); ++i) {
        const auto& flag = compiled.rubric.red[i];
        if (std::ranges::count(grade.red, flag.id, &RedFlagGrade::id) > 0) continue;
        const auto found = find_flag(flag, compiled.red[i], reading, findings, rules);
        if (!found.fires) continue;
        RedFlagGrade red{.id = flag.id, .penalty = flag.penalty, .cap = flag.cap};
        if (found.seen && give_evidence) red.evidence = evidence(*found.seen, reading);
        grade.red.push_back(std::move(red));
    }
}

Marking mark_points(const CompiledRubric& compiled, const Reading& reading, const Rules& rules,
                    Grade& grade) {
    const auto& rubric = compiled.rubric;
    Marking marking;
    for (std::size_t i = 0; i < rubric.points.size(); ++i) {
        auto finding = find_point(rubric.points[i], compiled.points[i], reading, rules);
        PointGrade point{.id = rubric.points[i].id,
                         .weight = rubric.points[i].weight,
                         .credit = finding.credit,
                         .denied = finding.denied};
        if (finding.seen) point.evidence = evidence(*finding.seen, reading);
        marking.said.credits.push_back(finding.credit);
        grade.per_point.push_back(std::move(point));
        marking.findings.push_back(std::move(finding));
    }
    add_flags(compiled, reading, marking.findings, rules, true, grade);
    return marking;
}

}  // namespace

Grade grade(AnswerKey& key, const Answer& answer, Forms& forms, const Rules& rules) {
    const auto& compiled = *key.compiled;
    const auto words = words_for(key, answer.text, answer.spoken, forms, rules.repairing());
    const Reading reading(words, forms, compiled.atoms, key.meanings);

    Grade grade;
    grade.grader = grader_version;
    grade.rubric = compiled.rubric.fingerprint;
    grade.dictionary = forms.fingerprint();
    auto [findings, said] = mark_points(compiled, reading, rules, grade);
    if (!answer.after_probe.empty()) {
        const auto later =
            words_for(key, answer.after_probe, answer.spoken, forms, rules.repairing());
        const Reading second(later, forms, compiled.atoms, key.meanings);
        add_prompted(compiled, second, rules, said, grade);
        add_flags(compiled, second, findings, rules, false, grade);
    }
    said.red = grade.red;
    if (rules.ordered) said.order = share_in_order(compiled.steps, reading);
    const auto close = key.models.nearest(words, key.question_stems, forms);
    said.closeness = rules.closeness ? close.value : 0;
    said.focus = focus(findings, reading);

    said.musts_hold = rules.must;
    const auto& rubric = compiled.rubric;
    auto [points, earned, mark, caps] = score(rubric, said);
    grade.guards = guards({key.prompt_stems, rubric.enumeration, key.code_is_an_answer},
                          answer.text, words, forms);
    for (const auto guard : grade.guards) mark = std::min(mark, limit(guard));
    grade.points = points;
    grade.earned = earned;
    grade.closeness = said.closeness;
    grade.absent = close.absent;
    grade.focus = said.focus;
    grade.order = said.order;
    grade.caps = std::move(caps);
    grade.mark = rounded(mark);
    grade.band = band_of(grade.mark);
    add_counterfactuals(rubric, said, grade);
    return grade;
}

}  // namespace hotseat
