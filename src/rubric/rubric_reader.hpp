#pragma once

#include "base/diagnostic.hpp"
#include "rubric/rubric.hpp"

#include <string_view>

namespace hotseat {

/// Reads a rubric file (format: rubrics/README.md). Keeps the good rubrics and appends a diagnostic
/// for every problem, so that one run shows them all. Phrases are kept as text: `compile` reads
/// them.
RubricFile read_rubrics(std::string_view text, std::string_view file, Diagnostics& diagnostics);

/// Reads a lexicon of `@names` alone: rubrics/lexicon/shared.json.
Lexicon read_lexicon(std::string_view text, std::string_view file, Diagnostics& diagnostics);

}  // namespace hotseat
