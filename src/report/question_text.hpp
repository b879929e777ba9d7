#pragma once

#include "report/question_report.hpp"

#include <cstddef>
#include <string>

namespace hotseat {

/// `full` adds the context, the whole answer and the model answers.
enum class Length { brief, full };

/// One question of a report as plain text, ending with a line end.
std::string question_text(const QuestionReport& question, std::size_t columns, Length length);

/// "answered", "skipped", "nothing was there when the time was up": what stands for a mark.
std::string verdict(const QuestionReport& question);

}  // namespace hotseat
