#include "report/coverage.hpp"

#include <algorithm>

namespace hotseat {
namespace {

Coverage coverage_of(const Point& point, std::size_t index, const RubricProof& proof) {
    Coverage coverage{.point = &point};
    for (const auto& phrase : point.any) coverage.phrases.push_back({&phrase, false, 0});
    for (const auto& phrase : point.part) coverage.phrases.push_back({&phrase, true, 0});
    for (const auto* trials : {&proof.references, &proof.goldens})
        for (const auto& trial : *trials) {
            const auto& earned = trial.grade.per_point[index];
            if (earned.credit > 0) coverage.hits.push_back({&trial, earned.credit == 1});
            if (!earned.evidence) continue;
            const auto use = std::ranges::find(
                coverage.phrases, earned.evidence->phrase,
                [](const PhraseUse& one) -> const auto& { return one.phrase->text; });
            if (use != coverage.phrases.end()) ++use->counted;
        }
    return coverage;
}

}  // namespace

std::size_t Coverage::never_counted() const {
    return static_cast<std::size_t>(std::ranges::count(phrases, 0U, &PhraseUse::counted));
}

std::vector<Coverage> coverage_of(const RubricProof& proof) {
    std::vector<Coverage> points;
    for (std::size_t i = 0; i < proof.rubric.points.size(); ++i)
        points.push_back(coverage_of(proof.rubric.points[i], i, proof));
    return points;
}

}  // namespace hotseat
