#include "proof/cross_scores.hpp"

#include "grade/order.hpp"
#include "grade/score.hpp"
#include "proof/rubric_proof.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace hotseat {
namespace {

/// The most points that an answer with these words could earn: each phrase is taken to match when
/// its words are there.
class Bound {
public:
    explicit Bound(const CompiledRubric& compiled)
        : compiled_(compiled), present_(compiled.atoms.size()) {}

    double operator()(const std::vector<FormId>& forms, AnswerKey& key, const Forms& known) {
        present_.assign(present_.size(), false);
        for (const auto form : forms)
            for (const auto atom : key.meanings.of(form, known)) present_[atom] = true;
        const auto& rubric = compiled_.rubric;
        double sum = rubric.ordered ? rubric.ordered->weight : 0;
        for (std::size_t i = 0; i < rubric.points.size(); ++i) {
            const auto& point = rubric.points[i];
            if (any_can_match(compiled_.points[i].any))
                sum += point.weight;
            else if (any_can_match(compiled_.points[i].part))
                sum += point.weight * point.part_credit;
        }
        return sum / full_weight(rubric);
    }

private:
    bool any_can_match(const CompiledPhrases& phrases) const {
        return std::ranges::any_of(phrases, [&](const CompiledPhrase& phrase) {
            return std::ranges::all_of(phrase.conjunctions, [&](const Conjunction& conjunction) {
                return std::ranges::all_of(
                    conjunction.parts, [&](const Part& part) { return can_match(part.sequence); });
            });
        });
    }

    bool can_match(const Sequence& sequence) const {
        return std::ranges::all_of(sequence.elements, [&](const Element& element) {
            const auto is_present = [&](Atoms::Id word) { return present_[word]; };
            return element.optional || std::ranges::any_of(element.words, is_present) ||
                   std::ranges::any_of(element.others, [&](const Alternative& other) {
                       return std::ranges::all_of(other.atoms, is_present) &&
                              can_match(other.sequence);
                   });
        });
    }

    const CompiledRubric& compiled_;
    std::vector<bool> present_;
};

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

/// What the answer earns on points: red flags, closeness and guards have no part in it.
CrossScore ForeignAnswers::marked(const Provable& rubric, const Read& read) {
    const auto& compiled = *rubric.key.compiled;
    const Reading reading(read.words, rubric.forms, compiled.atoms, rubric.key.meanings);
    Said said;
    Grade grade;
    for (std::size_t i = 0; i < compiled.points.size(); ++i) {
        const auto& point = compiled.rubric.points[i];
        const auto finding = find_point(point, compiled.points[i], reading, {});
        said.credits.push_back(finding.credit);
        PointGrade earned{.id = point.id, .credit = finding.credit};
        if (finding.seen) earned.evidence = Evidence{{}, finding.seen->phrase->source};
        grade.per_point.push_back(std::move(earned));
    }
    said.order = share_in_order(compiled.steps, reading);
    return {.points = score(compiled.rubric, said).points, .earned = earning(grade)};
}

CrossScores ForeignAnswers::tried_on(const Provable& rubric) const {
    CrossScores scores;
    Bound bound(*rubric.key.compiled);
    for (const auto& one : answers_) {
        const auto& other = *one.answer->question;
        if (other.id == rubric.question.id) continue;
        const bool related = are_related(rubric.question, other);
        if (!related) ++scores.pairs;
        if (bound(one.forms, rubric.key, rubric.forms) <= foreign_points) continue;
        auto score = marked(rubric, one);
        if (score.points <= foreign_points) continue;
        score.question = rubric.question.id;
        score.answers = other.id;
        score.reference = one.answer->number;
        score.related = related;
        scores.high.push_back(std::move(score));
    }
    return scores;
}

}  // namespace hotseat
