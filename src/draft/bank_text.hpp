#pragma once

#include "draft/drafted_rubric.hpp"

#include <span>
#include <string>
#include <vector>

namespace hotseat {

/// One question with what was drafted for it.
struct Drafted {
    Question question{};
    DraftedRubric draft{};
};

/// Files of one topic, in the formats of questions/README.md and rubrics/README.md.
std::string questions_text(const Topic& topic, std::span<const Drafted> drafted);
std::string rubrics_text(const Topic& topic, std::span<const Drafted> drafted);

/// What a person should do with the drafts, question by question (Markdown).
std::string suggestions_text(std::span<const Drafted> drafted);

}  // namespace hotseat
