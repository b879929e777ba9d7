#pragma once

#include "bank/question.hpp"
#include "record/attempt.hpp"
#include "rubric/rubric.hpp"

namespace hotseat {

/// A question as it is asked now, with what its rubric (null: none) expects.
Asked asked_of(const Question& question, const Rubric* rubric);

/// The question again, as far as an attempt remembers it.
Question question_of(const Asked& asked);

}  // namespace hotseat
