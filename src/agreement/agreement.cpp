#include "agreement/agreement.hpp"

#include "agreement/alike.hpp"

#include <algorithm>
#include <map>

namespace hotseat {
namespace {

constexpr std::size_t most_unexplained = 1000;  // of a question: they are compared in pairs

Agreement::Group group(const std::string& name, const std::vector<MarkPair>& marks) {
    return {name, figures(marks)};
}

/// The answers whose difference, times `sign`, is worth telling; the greatest first.
std::vector<Compared> differences(std::span<const ComparedQuestion> questions, double sign,
                                  std::size_t most) {
    std::vector<const Compared*> found;
    for (const auto& question : questions)
        for (const auto& compared : question.answers)
            if (sign * compared.difference() >= worth_telling) found.push_back(&compared);
    std::ranges::stable_sort(found, std::ranges::greater(),
                             [&](const Compared* c) { return sign * c->difference(); });
    found.resize(std::min(found.size(), most));
    std::vector<Compared> kept;
    for (const auto* compared : found) kept.push_back(*compared);
    return kept;
}

/// Harm first, then those that do nothing, then the good ones, then those that never fired.
std::vector<PhraseEffect> ranked_phrases(std::span<const ComparedQuestion> questions) {
    std::vector<PhraseEffect> phrases;
    for (const auto& question : questions)
        phrases.insert(phrases.end(), question.phrases.begin(), question.phrases.end());
    std::ranges::stable_sort(phrases, {}, [](const PhraseEffect& effect) {
        return std::tuple(effect.is_dead(), effect.net());
    });
    return phrases;
}

void add_unexplained(const ComparedQuestion& question, Agreement& agreement) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < question.answers.size(); ++i)
        if (is_unexplained(question.answers[i])) found.push_back(i);
    std::ranges::stable_sort(found, {}, [&](auto i) { return question.answers[i].difference(); });
    agreement.unexplained_left_out += found.size() - std::min(found.size(), most_unexplained);
    found.resize(std::min(found.size(), most_unexplained));
    std::vector<std::vector<StemId>> stems;
    for (const auto i : found) stems.push_back(question.stems[i]);
    for (const auto& alike : alike_together(stems)) {
        auto& group = agreement.unexplained.emplace_back();
        for (const auto at : alike) group.push_back(question.answers[found[at]]);
    }
}

}  // namespace

bool is_unexplained(const Compared& compared) {
    if (compared.answer.mark < some_marks) return false;
    const bool found = std::ranges::any_of(
        compared.grade.per_point, [](const PointGrade& point) { return point.credit > 0; });
    return !found || compared.difference() <= -far_below;
}

Agreement make_agreement(std::span<const ComparedQuestion> questions, std::size_t worst) {
    Agreement agreement;
    std::vector<MarkPair> all;
    std::map<std::string, std::vector<MarkPair>> by_style;
    for (const auto& question : questions) {
        std::vector<MarkPair> marks;
        for (const auto& compared : question.answers) {
            marks.push_back(compared.marks());
            if (!compared.answer.style.empty())
                by_style[compared.answer.style].push_back(compared.marks());
        }
        all.insert(all.end(), marks.begin(), marks.end());
        agreement.questions.push_back(group(question.question, marks));
        add_unexplained(question, agreement);
    }
    agreement.overall = figures(all);
    for (const auto& [style, marks] : by_style) agreement.styles.push_back(group(style, marks));
    std::ranges::stable_sort(agreement.questions, std::ranges::greater(),
                             [](const Agreement::Group& g) { return g.figures.mean_error; });
    agreement.too_high = differences(questions, 1, worst);
    agreement.too_low = differences(questions, -1, worst);
    agreement.phrases = ranked_phrases(questions);
    std::ranges::stable_sort(agreement.unexplained, std::ranges::greater(),
                             [](const auto& alike) { return alike.size(); });
    return agreement;
}

}  // namespace hotseat
