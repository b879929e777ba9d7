#pragma once

#include "grade/answer_key.hpp"
#include "grade/finding.hpp"
#include "grade/grade.hpp"

#include <string_view>

namespace hotseat {

/// Marks an answer (UTF-8) by the rules of rubrics/README.md. The same key, answer and rules give
/// the same grade, always; `key` and `forms` only remember words they have met.
Grade grade(AnswerKey& key, std::string_view answer, Forms& forms, const Rules& rules = {});

}  // namespace hotseat
