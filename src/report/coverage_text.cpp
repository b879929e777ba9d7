#include "report/coverage_text.hpp"

#include "report/coverage.hpp"
#include "report/figures.hpp"
#include "unicode/printable.hpp"
#include "unicode/width.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <vector>

namespace hotseat {
namespace {

std::string names_of(const std::vector<Coverage::Hit>& hits) {
    std::vector<std::string> names;
    for (const auto& [answer, whole] : hits)
        names.push_back(answer->name + (whole ? "" : " (in part)"));
    return names.empty() ? "nothing hits it" : fmt::format("{}", fmt::join(names, ", "));
}

std::string indented(std::string_view text, std::size_t columns, std::size_t indent) {
    return wrapped(std::string(indent, ' ') + printable_line(text), columns, indent + 2) + "\n";
}

}  // namespace

std::string coverage_text(const RubricProof& proof, std::size_t columns) {
    auto points = coverage_of(proof);
    std::ranges::stable_sort(points, std::ranges::greater{}, &Coverage::never_counted);
    std::string text = proof.rubric.question + "\n";
    for (const auto& coverage : points) {
        text += indented(fmt::format("{}: {}", coverage.point->id, names_of(coverage.hits)),
                         columns, 2);
        if (coverage.never_counted() == 0) continue;
        text += fmt::format("    {} of {} never counted:\n", coverage.never_counted(),
                            counted(static_cast<int>(coverage.phrases.size()), "phrase"));
        for (const auto& use : coverage.phrases)
            if (use.counted == 0) text += indented(use.phrase->text, columns, 6);
    }
    return text;
}

}  // namespace hotseat
