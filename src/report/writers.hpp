#pragma once

#include "base/time.hpp"
#include "plan/plan.hpp"
#include "report/overview.hpp"
#include "report/report.hpp"
#include "report/weakness.hpp"

#include <cstddef>
#include <string>

namespace hotseat {

/// Who looks at a text, when and where.
struct View {
    ToLocal local{};  ///< the reader's time zone
    Instant now{};
    std::size_t columns = 80;
};

/// What a session ends with: marks by topic, what to do next, and the worst answer.
std::string first_screen(const Report& report, const View& view);
/// Plain text for a terminal: the same by topic, then question by question. Everything
/// that was written by users or banks is printable and on its line.
std::string to_text(const Report& report, const View& view);
/// Everything that is kept of a session: each question with its whole answer and model answers.
std::string to_full_text(const Report& report, const View& view);
/// One question in full: its context, the whole answer, the model answers.
std::string to_text(const QuestionReport& question, const View& view);
/// Markdown (CommonMark, tables as GitHub has them), in which no text of others is markup.
std::string to_markdown(const Report& report, const View& view);
std::string to_markdown(const QuestionReport& question, const View& view);
/// {"format":"hotseat-report","version":1,...}; marks to one decimal, times as in
/// src/record/history-format.md.
std::string to_json(const Report& report);
std::string to_json(const QuestionReport& question);

/// At most eight lines.
std::string to_text(const Overview& overview, const View& view);

/// `now`: what a block covers and how to work is told of the one that is on.
enum class PlanDetail { now, all };
std::string to_text(const Plan& plan, PlanDetail detail, const View& view);

std::string to_text(const Weakness& weakness, const View& view);
std::string to_markdown(const Weakness& weakness, const View& view);
/// {"format":"hotseat-weakness","version":1,...}
std::string to_json(const Weakness& weakness);
/// A line a topic (RFC 4180); no cell is a formula to any spreadsheet.
std::string to_csv(const Weakness& weakness);

}  // namespace hotseat
