#include "grade/score.hpp"

#include <algorithm>

namespace hotseat {
namespace {

constexpr double share_of_points = 0.7;
constexpr double share_of_closeness = 0.3;
constexpr double closeness_lead = 0.34;   // closeness alone carries no further than this
constexpr double everything_said = 0.85;  // "excellent"
constexpr double expected_focus = 0.4;

std::vector<Cap> possible_caps(const Rubric& rubric, const Said& said) {
    std::vector<Cap> caps;
    for (std::size_t i = 0; i < rubric.points.size(); ++i)
        if (const auto& cap = rubric.points[i].must_cap;
            said.musts_hold && cap && said.credits[i] == 0)
            caps.push_back({*cap * 100, rubric.points[i].id});
    for (const auto& flag : said.red)
        if (flag.cap) caps.push_back({*flag.cap * 100, flag.id});
    return caps;
}

}  // namespace

Score score(const Rubric& rubric, const Said& said) {
    Score result;
    double sum = rubric.ordered ? rubric.ordered->weight * said.order : 0;
    for (std::size_t i = 0; i < rubric.points.size(); ++i)
        sum += rubric.points[i].weight * said.credits[i];
    double penalties = 0;
    for (const auto& flag : said.red) penalties += flag.penalty;

    result.points = std::min(1.0, std::max(0.0, sum) / full_weight(rubric));
    result.earned = std::max(0.0, result.points - penalties);
    result.mark = share_of_points * result.earned +
                  share_of_closeness * std::min(said.closeness, result.earned + closeness_lead);
    const bool nothing_wrong =
        said.red.empty() && std::ranges::none_of(said.credits, [](double c) { return c < 0; });
    if (result.points >= 1 && nothing_wrong) result.mark = std::max(result.mark, everything_said);
    result.mark *= std::min(1.0, said.focus / expected_focus);

    const auto before_caps = result.mark * 100;
    for (auto& cap : possible_caps(rubric, said)) {
        if (cap.mark >= before_caps) continue;
        result.mark = std::min(result.mark, cap.mark / 100);
        result.caps.push_back(std::move(cap));
    }
    return result;
}

}  // namespace hotseat
