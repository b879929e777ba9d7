#pragma once

#include "rubric/compiled_rubric.hpp"

#include <cstddef>

namespace hotseat {

/// Calls `visit(phrase, compiled)` with each phrase of the points and red flags, beside its
/// compiled form; those of a point's `any`, `part` and `wrong` come first, in the rubric's order.
template <class Visit>
void each_compiled_phrase(const CompiledRubric& compiled, Visit visit) {
    const auto all = [&](const std::vector<Phrase>& phrases, const CompiledPhrases& forms) {
        for (std::size_t i = 0; i < phrases.size(); ++i) visit(phrases[i], forms[i]);
    };
    for (std::size_t i = 0; i < compiled.points.size(); ++i) {
        const auto& point = compiled.rubric.points[i];
        all(point.any, compiled.points[i].any);
        all(point.part, compiled.points[i].part);
        all(point.wrong, compiled.points[i].wrong);
    }
    for (std::size_t i = 0; i < compiled.red.size(); ++i)
        all(compiled.rubric.red[i].any, compiled.red[i].any);
}

}  // namespace hotseat
