#pragma once

#include "app/grading_bank.hpp"
#include "grade/answer.hpp"
#include "grade/finding.hpp"
#include "grade/missed_point.hpp"
#include "report/question_report.hpp"

#include <vector>

namespace hotseat {

/// One answer to a question of the bank, marked outside of any session. Throws Error when it has no
/// rubric, or none that can be used; then `problems` says why.
QuestionReport explained_answer(GradingBank& bank, const Question& question, const Answer& answer,
                                const Rules& rules, Diagnostics& problems);

/// What the answer lacks, and what kept each phrase from matching. Throws likewise.
std::vector<MissedPoint> missed_by(GradingBank& bank, const Question& question,
                                   const Answer& answer, const Rules& rules, Diagnostics& problems);

}  // namespace hotseat
