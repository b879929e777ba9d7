#pragma once

#include "app/grading_bank.hpp"
#include "grade/finding.hpp"
#include "report/question_report.hpp"

#include <string>

namespace hotseat {

/// One answer to a question of the bank, marked outside of any session. Throws Error when it has no
/// rubric, or none that can be used; then `problems` says why.
QuestionReport explained_answer(GradingBank& bank, const Question& question,
                                const std::string& answer, const Rules& rules,
                                Diagnostics& problems);

}  // namespace hotseat
