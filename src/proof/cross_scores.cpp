#include "proof/cross_scores.hpp"

#include "base/sort_distinct.hpp"
#include "grade/order.hpp"
#include "grade/score.hpp"
#include "proof/rubric_proof.hpp"
#include "rubric/needs_met.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <numeric>
#include <tuple>
#include <utility>

namespace hotseat {
namespace {

/// What an answer could earn of a point if every phrase matched that may match.
struct Bound {
    double weight = 0;
    double cost = 1;  ///< to find out: about one a phrase that may match
};

/// Of each point.
template <class MayMatch>
std::vector<Bound> bounds(const CompiledRubric& compiled, const MayMatch& may_match) {
    constexpr double pattern_cost = 10;  // it goes through the whole text
    std::vector<Bound> most;
    for (std::size_t i = 0; i < compiled.points.size(); ++i) {
        Bound bound;
        const auto may_earn = [&](const CompiledPhrases& phrases) {
            bool one_may = false;
            for (const auto& phrase : phrases) {
                if (!may_match(phrase)) continue;
                bound.cost += phrase.raw ? pattern_cost : 1;
                one_may = true;
            }
            return one_may;
        };
        const auto& point = compiled.rubric.points[i];
        const bool any = may_earn(compiled.points[i].any);
        const bool part = may_earn(compiled.points[i].part);
        if (any || part) bound.weight = point.weight * (any ? 1 : point.part_credit);
        most.push_back(bound);
    }
    return most;
}

/// The weight that a foreign answer may earn.
double allowed(const Rubric& rubric) {
    return foreign_points * full_weight(rubric);
}

/// The points in the order in which it is cheapest to see that a bound is not reached.
std::vector<std::size_t> cheapest_first(const std::vector<Bound>& most) {
    std::vector<std::size_t> order(most.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater{},
                             [&](auto i) { return most[i].weight / most[i].cost; });
    return order;
}

}  // namespace

std::size_t CrossScores::unrelated() const {
    return static_cast<std::size_t>(std::ranges::count(high, false, &CrossScore::related));
}

void CrossScores::add(CrossScores more) {
    pairs += more.pairs;
    std::ranges::move(more.high, std::back_inserter(high));
}

void CrossScores::sort() {
    std::ranges::stable_sort(high, [](const CrossScore& a, const CrossScore& b) {
        return std::tuple(a.related, -a.points) < std::tuple(b.related, -b.points);
    });
}

ForeignAnswers::ForeignAnswers(std::span<const ModelAnswer> answers, Forms& forms)
    : answers_(read(answers, forms)), forms_(forms_of(answers_), forms) {}

std::vector<ForeignAnswers::Read> ForeignAnswers::read(std::span<const ModelAnswer> answers,
                                                       Forms& forms) {
    std::vector<Read> all;
    for (const auto& answer : answers) {
        auto words = words_of(answer.reference->text, forms);
        words.spoken = answer.reference->spoken;
        const auto line = plain_line(words, forms).text;
        all.push_back({&answer, std::move(words), {}, Trigrams(line)});
        auto& read = all.back();
        for (const auto& word : read.words.words) read.forms.push_back(word.form);
        sort_distinct(read.forms);
    }
    return all;
}

std::vector<FormId> ForeignAnswers::forms_of(const std::vector<Read>& answers) {
    std::vector<FormId> all;
    for (const auto& read : answers) all.insert(all.end(), read.forms.begin(), read.forms.end());
    sort_distinct(all);
    return all;
}

/// What the answer earns on points: red flags, closeness and guards have no part in it. Nothing as
/// soon as it is sure not to be high.
std::optional<CrossScore> ForeignAnswers::marked(const Provable& rubric, const Read& read) {
    const auto& compiled = *rubric.key.compiled;
    NeedsMet met(compiled.atoms);
    for (const auto form : read.forms)
        for (const auto atom : rubric.key.meanings.of(form, rubric.forms)) met.add(atom);
    const auto most = bounds(compiled, [&](const CompiledPhrase& phrase) {
        return phrase.raw ? phrase.raw->may_match(read.trigrams) : met.allow(phrase);
    });
    auto left = compiled.rubric.ordered ? compiled.rubric.ordered->weight : 0;
    for (const auto& bound : most) left += bound.weight;
    if (left <= allowed(compiled.rubric)) return std::nullopt;
    const Reading reading(read.words, rubric.forms, compiled.atoms, rubric.key.meanings);
    Said said{.credits = std::vector<double>(compiled.points.size())};
    Grade grade{.per_point = std::vector<PointGrade>(compiled.points.size())};
    for (const auto i : cheapest_first(most)) {
        const auto& point = compiled.rubric.points[i];
        const auto finding = find_point(point, compiled.points[i], reading, {});
        left -= most[i].weight - point.weight * finding.credit;
        if (left <= allowed(compiled.rubric)) return std::nullopt;
        said.credits[i] = finding.credit;
        grade.per_point[i] = {.id = point.id, .credit = finding.credit};
        if (finding.seen) grade.per_point[i].evidence = Evidence{{}, finding.seen->phrase->source};
    }
    said.order = share_in_order(compiled.steps, reading);
    const auto points = score(compiled.rubric, said).points;
    if (points <= foreign_points) return std::nullopt;
    return CrossScore{.points = points, .earned = earning(grade)};
}

CrossScores ForeignAnswers::tried_on(const Provable& rubric) const {
    CrossScores scores;
    rubric.key.meanings.learn(forms_);
    for (const auto& one : answers_) {
        const auto& other = *one.answer->question;
        if (other.id == rubric.question.id) continue;
        const bool related = are_related(rubric.question, other);
        if (!related) ++scores.pairs;
        auto score = marked(rubric, one);
        if (!score) continue;
        score->question = rubric.question.id;
        score->answers = other.id;
        score->reference = one.answer->number;
        score->related = related;
        scores.high.push_back(std::move(*score));
    }
    return scores;
}

}  // namespace hotseat
