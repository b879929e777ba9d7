#include "report/coverage_text.hpp"

#include "report/figures.hpp"
#include "unicode/printable.hpp"
#include "unicode/width.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>
#include <vector>

namespace hotseat {
namespace {

struct Coverage {
    const Point* point = nullptr;
    std::vector<std::string> hit_by{};    ///< names of answers
    std::vector<const Phrase*> unused{};  ///< of `any` and `part`: never the evidence
    std::size_t phrases = 0;
};

Coverage coverage_of(const Point& point, std::size_t index, const RubricProof& proof) {
    Coverage coverage{.point = &point, .phrases = point.any.size() + point.part.size()};
    std::set<std::string, std::less<>> used;
    for (const auto* trials : {&proof.references, &proof.goldens})
        for (const auto& trial : *trials) {
            const auto& earned = trial.grade.per_point[index];
            if (earned.credit > 0)
                coverage.hit_by.push_back(trial.name + (earned.credit < 1 ? " (in part)" : ""));
            if (earned.evidence) used.insert(earned.evidence->phrase);
        }
    for (const auto* phrases : {&point.any, &point.part})
        for (const auto& phrase : *phrases)
            if (!used.contains(phrase.text)) coverage.unused.push_back(&phrase);
    return coverage;
}

std::string indented(std::string_view text, std::size_t columns, std::size_t indent) {
    return wrapped(std::string(indent, ' ') + printable_line(text), columns, indent + 2) + "\n";
}

}  // namespace

std::string coverage_text(const RubricProof& proof, std::size_t columns) {
    const auto& rubric = proof.rubric;
    std::vector<Coverage> points;
    for (std::size_t i = 0; i < rubric.points.size(); ++i)
        points.push_back(coverage_of(rubric.points[i], i, proof));
    std::ranges::stable_sort(points, std::ranges::greater{},
                             [](const Coverage& one) { return one.unused.size(); });
    std::string text = rubric.question + "\n";
    for (const auto& [point, hit_by, unused, phrases] : points) {
        text += indented(fmt::format("{}: {}", point->id,
                                     hit_by.empty() ? std::string("nothing hits it")
                                                    : fmt::format("{}", fmt::join(hit_by, ", "))),
                         columns, 2);
        if (unused.empty()) continue;
        text += fmt::format("    {} of {} never counted:\n", unused.size(),
                            counted(static_cast<int>(phrases), "phrase"));
        for (const auto* phrase : unused) text += indented(phrase->text, columns, 6);
    }
    return text;
}

}  // namespace hotseat
