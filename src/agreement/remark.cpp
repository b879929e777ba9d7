#include "agreement/remark.hpp"

#include "grade/guards.hpp"
#include "grade/score.hpp"

#include <algorithm>
#include <cmath>

namespace hotseat {
namespace {

Said said_in(const Grade& grade) {
    Said said;
    for (const auto& point : grade.per_point) said.credits.push_back(point.credit);
    said.red = grade.red;
    said.order = grade.order;
    said.closeness = grade.closeness;
    said.focus = grade.focus;
    return said;
}

double mark_of(const Rubric& rubric, const Said& said, const Grade& grade) {
    double share = score(rubric, said).mark;
    for (const auto guard : grade.guards) share = std::min(share, limit(guard));
    return std::round(share * 1000) / 10;
}

}  // namespace

double mark_with_credit(const Rubric& rubric, const Grade& grade, std::size_t point,
                        double credit) {
    auto said = said_in(grade);
    said.credits.at(point) = credit;
    return mark_of(rubric, said, grade);
}

double mark_with_flag(const Rubric& rubric, const Grade& grade, const RedFlag& flag, bool fires) {
    auto said = said_in(grade);
    std::erase_if(said.red, [&](const RedFlagGrade& fired) { return fired.id == flag.id; });
    if (fires) {
        RedFlagGrade fired{.id = flag.id, .penalty = flag.penalty, .cap = flag.cap};
        said.red.push_back(std::move(fired));
    }
    return mark_of(rubric, said, grade);
}

}  // namespace hotseat
