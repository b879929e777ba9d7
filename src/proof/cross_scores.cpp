#include "proof/cross_scores.hpp"

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

/// What an answer could earn of each point if every phrase matched that may match, and at the end
/// what it could of the order: weights.
template <class MayMatch>
std::vector<double> most_earned(const CompiledRubric& compiled, const MayMatch& may_match) {
    const auto& rubric = compiled.rubric;
    std::vector<double> most;
    for (std::size_t i = 0; i < rubric.points.size(); ++i) {
        const auto& point = rubric.points[i];
        if (std::ranges::any_of(compiled.points[i].any, may_match))
            most.push_back(point.weight);
        else if (std::ranges::any_of(compiled.points[i].part, may_match))
            most.push_back(point.weight * point.part_credit);
        else
            most.push_back(0);
    }
    most.push_back(rubric.ordered ? rubric.ordered->weight : 0);
    return most;
}

double sum(std::span<const double> weights) {
    return std::accumulate(weights.begin(), weights.end(), 0.0);
}

/// The weight that a foreign answer may earn.
double allowed(const Rubric& rubric) {
    return foreign_points * full_weight(rubric);
}

std::vector<std::size_t> largest_first(std::span<const double> values) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater{}, [&](auto i) { return values[i]; });
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

ForeignAnswers::ForeignAnswers(std::span<const ModelAnswer> answers, Forms& forms) {
    for (const auto& answer : answers) answers_.push_back(read(answer, forms));
}

ForeignAnswers::Read ForeignAnswers::read(const ModelAnswer& answer, Forms& forms) {
    auto words = words_of(answer.reference->text, forms);
    const auto line = plain_line(words, forms).text;
    Read read{&answer, std::move(words), {}, Trigrams(line)};
    read.words.spoken = answer.reference->spoken;
    for (const auto& word : read.words.words) read.forms.push_back(word.form);
    std::ranges::sort(read.forms);
    read.forms.erase(std::unique(read.forms.begin(), read.forms.end()), read.forms.end());
    return read;
}

/// What it may earn of each point, and of the order.
std::vector<double> ForeignAnswers::bound(const Provable& rubric, const Read& read) {
    const auto& compiled = *rubric.key.compiled;
    NeedsMet met(compiled.atoms);
    for (const auto form : read.forms)
        for (const auto atom : rubric.key.meanings.of(form, rubric.forms)) met.add(atom);
    return most_earned(compiled, [&](const CompiledPhrase& phrase) {
        return phrase.raw ? phrase.raw->may_match(read.trigrams) : met.allow(phrase);
    });
}

/// What the answer earns on points: red flags, closeness and guards have no part in it. Nothing as
/// soon as it is sure not to be high.
std::optional<CrossScore> ForeignAnswers::marked(const Provable& rubric, const Read& read) {
    const auto& compiled = *rubric.key.compiled;
    const auto most = bound(rubric, read);
    auto left = sum(most);
    if (left <= allowed(compiled.rubric)) return std::nullopt;
    const Reading reading(read.words, rubric.forms, compiled.atoms, rubric.key.meanings);
    Said said{.credits = std::vector<double>(compiled.points.size())};
    Grade grade{.per_point = std::vector<PointGrade>(compiled.points.size())};
    for (const auto i : largest_first(std::span(most).first(compiled.points.size()))) {
        const auto& point = compiled.rubric.points[i];
        const auto finding = find_point(point, compiled.points[i], reading, {});
        left -= most[i] - point.weight * finding.credit;
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
