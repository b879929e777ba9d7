#include "agreement/credit_gain.hpp"

#include "agreement/remark.hpp"

#include <algorithm>
#include <cmath>

namespace hotseat {
namespace {

double gain(const Rubric& rubric, const Compared& compared, const Grade& grade, std::size_t at,
            PhraseList list) {
    const auto& point = rubric.points[at];
    const auto& now = grade.per_point[at];
    const bool is_wrong = list == PhraseList::wrong;
    const double credit = is_wrong ? -1 : list == PhraseList::any ? 1 : point.part_credit;
    const bool moves =
        is_wrong ? now.credit > -1 : now.credit >= 0 && now.credit < credit && !now.denied;
    if (!moves) return 0;
    const auto person = compared.answer.mark;
    return std::abs(grade.mark - person) -
           std::abs(mark_with_credit(rubric, grade, at, credit) - person);
}

}  // namespace

Gains credit_gains(const Rubric& rubric, std::span<const Compared> answers,
                   std::span<const Grade> grades, std::size_t point, PhraseList list) {
    Gains gains;
    double sum = 0, squares = 0;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const double won = gain(rubric, answers[i], grades[i], point, list);
        gains.won.push_back(won);
        sum += won;
        squares += won * won;
    }
    const auto n = static_cast<double>(std::max<std::size_t>(answers.size(), 1));
    gains.usual = std::max(0.0, sum / n);
    gains.spread = std::sqrt(std::max(0.0, squares / n - sum / n * sum / n));
    return gains;
}

double worth(std::span<const std::uint32_t> answers, const Gains& gains) {
    double won = 0, lost = 0;
    std::size_t mends = 0, fires = 0;
    for (const auto answer : answers) {
        const double gain = gains.won[answer];
        if (gain == 0) continue;
        ++fires;
        (gain > 0 ? won : lost) += std::abs(gain);
        if (gain > 0) ++mends;
    }
    const auto n = static_cast<double>(fires);
    const double excess = won - lost - gains.usual * n;
    const double value = excess - lost;
    const bool convinces = mends >= fewest_mended && excess > gains.spread * std::sqrt(n) &&
                           value >= least_gain * static_cast<double>(gains.won.size());
    return convinces ? value : 0;
}

}  // namespace hotseat
