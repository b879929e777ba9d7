#include "report/question_text.hpp"

#include "report/figures.hpp"
#include "unicode/printable.hpp"
#include "unicode/width.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace hotseat {
namespace {

constexpr std::size_t share_width = 9;  // "10.5/17.5"

std::string indented(std::string_view text, std::size_t columns, std::size_t indent) {
    return std::string(indent, ' ') + wrapped(text, columns - std::min(columns, indent), 0);
}

std::string heading(const QuestionReport& question) {
    const auto& attempt = question.attempt;
    if (attempt.position == 0)  // marked outside of any session
        return printable_line(attempt.asked.question) + "  " + verdict(question);
    auto text = fmt::format("Q{} {}  {}", attempt.position, printable_line(attempt.asked.topic),
                            verdict(question));
    const bool answered =
        attempt.outcome == Outcome::answered || attempt.outcome == Outcome::self_scored;
    if (answered)
        text += fmt::format("  {} of {}", time_text(attempt.answering),
                            time_text(attempt.asked.answer_limit));
    return text;
}

/// The columns of a question's lines: sign, words, share, evidence.
struct Columns {
    std::size_t sign = 3;
    std::size_t words = 0;
    std::size_t rest = 0;
};

Columns columns_for(const QuestionReport& question, std::size_t columns) {
    Columns result;
    if (question.own) result.sign = question.machine ? 7 : 5;
    std::size_t widest = display_width("close to a model");
    for (const auto& point : question.points)
        widest = std::max(widest, display_width(printable_line(point.says)));
    for (const auto& flag : question.flags)
        widest = std::max(widest, display_width(printable_line(flag.says)));
    const auto room = std::max<std::size_t>(columns, 50) - result.sign - share_width - 2;
    result.words = std::min(widest, std::max<std::size_t>(room / 2, 16));
    result.rest = room - result.words - 2;
    return result;
}

/// `text` broken into lines.
std::vector<std::string> lines_of(std::string_view text, std::size_t columns) {
    const auto broken = wrapped(text, columns);
    std::vector<std::string> lines;
    for (std::size_t at = 0; at <= broken.size();) {
        const auto end = std::min(broken.find('\n', at), broken.size());
        lines.push_back(broken.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

/// Every line of `text` behind `indent` spaces, broken where it must be.
std::string block(std::string_view text, std::size_t columns, std::size_t indent) {
    std::string result;
    for (const auto& line : lines_of(printable(text), std::max(columns, indent + 20) - indent))
        result += (line.empty() ? "" : std::string(indent, ' ') + line) + "\n";
    return result;
}

/// sign, words, share and rest side by side; what is long goes on below itself.
std::string row(const Columns& columns, std::string_view sign, std::string_view words,
                std::string_view share, std::string_view rest) {
    auto left = lines_of(printable_line(words), columns.words);
    auto right = lines_of(rest, columns.rest);
    left.resize(std::max(left.size(), right.size()));
    right.resize(left.size());
    std::string text;
    for (std::size_t i = 0; i < left.size(); ++i) {
        auto line = padded(i == 0 ? sign : "", columns.sign) + padded(left[i], columns.words) +
                    "  " + padded(i == 0 ? share : "", share_width) + "  " + right[i];
        text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
    }
    return text;
}

std::string sign_of(const PointLine& point) {
    std::string sign = " ";
    if (point.said)
        sign += *point.said == Said::all ? "+ " : *point.said == Said::part ? "~ " : "- ";
    if (point.tick) sign += *point.tick == 1 ? "[x] " : *point.tick == 0 ? "[ ] " : "[/] ";
    return sign;
}

std::string quoted(const QuestionReport& question, const std::optional<Span>& words,
                   std::size_t columns) {
    if (!words) return {};
    return "\"" +
           excerpt(question.attempt.text, *words, columns - std::min<std::size_t>(columns, 2)) +
           "\"";
}

std::string point_row(const QuestionReport& question, const PointLine& point,
                      const Columns& columns) {
    std::string rest = point.remark;
    if (point.words) {
        const auto used = rest.empty() ? 0 : display_width(rest) + 2;
        const auto quote =
            quoted(question, point.words, columns.rest - std::min(columns.rest, used));
        rest = rest.empty() ? quote : rest + ": " + quote;
    }
    const auto worth = short_number(point.worth);
    const auto share = point.earned ? short_number(*point.earned) + "/" + worth : "-/" + worth;
    return row(columns, sign_of(point), point.says, share, rest);
}

std::string absent_words(const Grade& grade) {
    if (grade.absent.empty()) return {};
    return printable_line(fmt::format("absent: {}", fmt::join(grade.absent, ", ")));
}

/// Closeness, red flags, guards and caps, and what comes next.
std::string machine_lines(const QuestionReport& question, const Columns& columns,
                          std::size_t width) {
    if (!question.machine) return {};
    const auto share = fmt::format("{:.0f}/{:.0f}", question.closeness, marks_of_closeness);
    auto text = row(columns, "", "close to a model", share, absent_words(*question.attempt.grade));
    for (const auto& flag : question.flags)
        text += row(columns, " !", flag.says, short_number(-flag.cost),
                    quoted(question, flag.words, columns.rest));
    for (const auto& sentence : question.held)
        text += indented(printable_line(sentence), width, 3) + "\n";
    if (question.flags.empty() && question.held.empty()) text += "   red flags none, guards none\n";
    if (!question.ask_next.empty())
        text +=
            wrapped("   An interviewer asks next: \"" + printable_line(question.ask_next) + "\"",
                    width, 5) +
            "\n";
    return text;
}

std::string in_full(const QuestionReport& question, std::size_t columns) {
    const auto& attempt = question.attempt;
    const auto& models = attempt.asked.models;
    std::string result;
    if (!attempt.text.empty()) result += "\nYour answer\n" + block(attempt.text, columns, 3);
    if (!attempt.late_text.empty())
        result +=
            "\nBegun after the time was up, not marked\n" + block(attempt.late_text, columns, 3);
    for (std::size_t i = 0; i < models.size(); ++i)
        result += (i == 0 ? "\nModel answer\n" : "\nAnother\n") + block(models[i], columns, 3);
    if (models.empty()) result += "\nThere is no model answer.\n";
    return result;
}

}  // namespace

std::string verdict(const QuestionReport& question) {
    switch (question.attempt.outcome) {
        case Outcome::skipped:
            return "skipped";
        case Outcome::empty:
            return "empty when the time was up";
        case Outcome::answered:
        case Outcome::self_scored:
            break;
    }
    if (question.own && question.machine)
        return fmt::format("you {}, machine {}", mark_text(*question.own),
                           mark_text(*question.machine));
    if (question.machine) return mark_text(*question.machine);
    if (question.own) return mark_text(*question.own) + " by your own ticks";
    return question.points.empty() ? "no mark: it has no rubric" : "no mark";
}

std::string question_text(const QuestionReport& question, std::size_t columns, Length length) {
    const auto& attempt = question.attempt;
    auto text = wrapped(heading(question), columns, 2) + "\n";
    text += wrapped("\"" + printable_line(attempt.asked.prompt) + "\"", columns, 1) + "\n";
    if (length == Length::full && !attempt.asked.context.empty())
        text += block(attempt.asked.context, columns, 3);
    const auto layout = columns_for(question, columns);
    if (question.mark || question.machine || length == Length::full)
        for (const auto& point : question.points) text += point_row(question, point, layout);
    text += machine_lines(question, layout, columns);
    if (length == Length::full) return text + in_full(question, columns);
    if (attempt.asked.models.empty()) return text;
    return text + fmt::format("Model answer   hotseat report {} --question {}\n", attempt.session,
                              attempt.position);
}

}  // namespace hotseat
