#pragma once

#include "base/diagnostic.hpp"
#include "rubric/compiled_rubric.hpp"

#include <string>

namespace hotseat {

/// Warns of what makes a rubric weak although it proves itself: few alternatives, alternatives that
/// are a bare term, heavy points that do not say how people get them wrong, prefixes that catch
/// words of many kinds.
void add_weaknesses(const CompiledRubric& rubric, const Forms& forms, const std::string& file,
                    Diagnostics& diagnostics);

}  // namespace hotseat
