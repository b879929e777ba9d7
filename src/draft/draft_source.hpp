#pragma once

#include "bank/bank.hpp"
#include "base/diagnostic.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

/// A question and its model answers: what a rubric is drafted from.
struct DraftSource {
    Question question{};  ///< `where`: of the first reference, in a file of sources
    std::vector<std::string> references{};  ///< at least one; the first is what the points say
};

/// Topic of the questions whose source names none.
inline constexpr std::string_view drafted_topic = "drafted";

/// Reads sources, one JSON object a line (format: src/draft/README.md). Keeps the good ones and
/// appends a diagnostic for every problem.
std::vector<DraftSource> read_draft_sources(std::string_view text, std::string_view file,
                                            Diagnostics& problems);

}  // namespace hotseat
