#pragma once

#include "bank/question.hpp"
#include "base/diagnostic.hpp"
#include "grade/answer_key.hpp"

#include <string>

namespace hotseat {

/// What a rubric must show before it is relied on (rubrics/README.md, "Proof"): its references earn
/// their points, its own question does not, its goldens land in their bands, every point, red flag
/// and option is needed by a golden. Errors, and warnings about what makes rubrics weak; `file` is
/// the rubric's.
Diagnostics prove(const Question& question, AnswerKey& key, Forms& forms, const std::string& file);

}  // namespace hotseat
