#pragma once

#include "agreement/compared_question.hpp"
#include "agreement/phrase_suggestion.hpp"
#include "base/diagnostic.hpp"
#include "files/files.hpp"
#include "files/paths.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

/// Told how many answers are through.
using Progress = std::function<void(std::size_t answers)>;

/// What the rubrics of the banks make of marked answers, question by question as the file first
/// names them.
struct TestedBank {
    Diagnostics problems{};  ///< with an error among them nothing was graded
    std::vector<ComparedQuestion> questions{};
    std::vector<PhraseSuggestion> suggestions{};
};

struct TestRequest {
    std::string only{};    ///< the id of a question or a topic's slug: only answers to those
    bool suggest = false;  ///< look for phrases that are missing, too
};

/// Throws Error when `only` names neither a question nor a topic.
TestedBank test_bank(const Paths& paths, const NamedText& file, const TestRequest& request,
                     const Progress& progress);

}  // namespace hotseat
