#pragma once

#include "grade/answer.hpp"
#include "grade/answer_key.hpp"
#include "grade/finding.hpp"
#include "grade/grade.hpp"

namespace hotseat {

/// Marks an answer by the rules of rubrics/README.md. The same key, answer and rules give the same
/// grade, always; `key` and `forms` only remember words they have met. Evidence is only given from
/// the answer's text, not from what was said after a follow-up question.
Grade grade(AnswerKey& key, const Answer& answer, Forms& forms, const Rules& rules = {});

}  // namespace hotseat
