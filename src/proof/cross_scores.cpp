#include "proof/cross_scores.hpp"

#include "grade/order.hpp"
#include "grade/score.hpp"
#include "proof/rubric_proof.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <numeric>
#include <tuple>
#include <utility>

namespace hotseat {
namespace {

/// What an answer with these words could earn of each point: each phrase is taken to match when
/// what it needs is there.
class Bound {
public:
    explicit Bound(const CompiledRubric& compiled) : compiled_(compiled) {}

    /// Weights: of each point, and at the end of the order.
    std::vector<double> operator()(const std::vector<FormId>& forms, AnswerKey& key,
                                   const Forms& known) const {
        NeedsMet needs(compiled_.atoms);
        for (const auto form : forms)
            for (const auto atom : key.meanings.of(form, known)) needs.add(atom);
        const auto any_can_match = [&](const CompiledPhrases& phrases) {
            return std::ranges::any_of(
                phrases, [&](const CompiledPhrase& phrase) { return needs.allow(phrase); });
        };
        const auto& rubric = compiled_.rubric;
        std::vector<double> most;
        for (std::size_t i = 0; i < rubric.points.size(); ++i) {
            const auto& point = rubric.points[i];
            if (any_can_match(compiled_.points[i].any))
                most.push_back(point.weight);
            else if (any_can_match(compiled_.points[i].part))
                most.push_back(point.weight * point.part_credit);
            else
                most.push_back(0);
        }
        most.push_back(rubric.ordered ? rubric.ordered->weight : 0);
        return most;
    }

private:
    const CompiledRubric& compiled_;
};

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
    Read read{&answer, words_of(answer.reference->text, forms), {}};
    read.words.spoken = answer.reference->spoken;
    for (const auto& word : read.words.words) read.forms.push_back(word.form);
    std::ranges::sort(read.forms);
    read.forms.erase(std::unique(read.forms.begin(), read.forms.end()), read.forms.end());
    return read;
}

/// What the answer earns on points: red flags, closeness and guards have no part in it. Nothing as
/// soon as it is sure not to be high; `most`: what it may earn of each point, and of the order.
std::optional<CrossScore> ForeignAnswers::marked(const Provable& rubric, const Read& read,
                                                 std::span<const double> most) {
    const auto& compiled = *rubric.key.compiled;
    const auto needed = foreign_points * full_weight(compiled.rubric);
    auto left = std::accumulate(most.begin(), most.end(), 0.0);
    if (left <= needed) return std::nullopt;
    const Reading reading(read.words, rubric.forms, compiled.atoms, rubric.key.meanings);
    Said said{.credits = std::vector<double>(compiled.points.size())};
    Grade grade{.per_point = std::vector<PointGrade>(compiled.points.size())};
    for (const auto i : largest_first(most.first(compiled.points.size()))) {
        const auto& point = compiled.rubric.points[i];
        const auto finding = find_point(point, compiled.points[i], reading, {});
        left -= most[i] - point.weight * finding.credit;
        if (left <= needed) return std::nullopt;
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
    const Bound bound(*rubric.key.compiled);
    for (const auto& one : answers_) {
        const auto& other = *one.answer->question;
        if (other.id == rubric.question.id) continue;
        const bool related = are_related(rubric.question, other);
        if (!related) ++scores.pairs;
        auto score = marked(rubric, one, bound(one.forms, rubric.key, rubric.forms));
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
