#include "document/markdown.hpp"
#include "report/delivery_words.hpp"
#include "report/figures.hpp"
#include "report/question_text.hpp"
#include "report/writers.hpp"

#include <fmt/format.h>

namespace hotseat {
namespace {

std::string evidence(const QuestionReport& question, const std::optional<Span>& words) {
    if (!words) return {};
    constexpr std::size_t columns = 100;
    return "\"" + escaped_markdown(excerpt(question.attempt.text, *words, columns)) + "\"";
}

std::string ticked(const PointLine& point) {
    if (!point.tick) return {};
    return *point.tick == 1 ? "yes" : *point.tick == 0 ? "no" : "half";
}

std::string_view said(const PointLine& point) {
    if (!point.said) return "";
    switch (*point.said) {
        case Said::all:
            return "yes";
        case Said::part:
            return "partly";
        case Said::nothing:
            return "no";
        case Said::wrong:
            break;
    }
    return "wrong";
}

std::string points(const QuestionReport& question) {
    if (question.points.empty()) return {};
    const bool own = question.own.has_value();
    std::string text = fmt::format("| point | said |{} marks | |\n|---|---|{}---|---|\n",
                                   own ? " you |" : "", own ? "---|" : "");
    for (const auto& point : question.points) {
        const auto words = evidence(question, point.words);
        const auto between = point.remark.empty() || words.empty() ? "" : ": ";
        text += fmt::format(
            "| {} | {} |{} {}/{} | {}{}{} |\n", escaped_markdown(point.says), said(point),
            own ? " " + ticked(point) + " |" : "", point.earned ? short_number(*point.earned) : "–",
            short_number(point.worth), escaped_markdown(point.remark), between, words);
    }
    return text + "\n";
}

std::string machine(const QuestionReport& question) {
    if (!question.machine) return {};
    auto text = fmt::format("- close to a model answer: {:.0f}/{:.0f}", question.closeness,
                            marks_of_closeness);
    const auto& absent = question.attempt.grade->absent;
    if (!absent.empty())
        text += "; absent: " + escaped_markdown(fmt::format("{}", fmt::join(absent, ", ")));
    text += "\n";
    for (const auto& flag : question.flags)
        text += fmt::format("- **red flag**, {}: {} {}\n", short_number(-flag.cost),
                            escaped_markdown(flag.says), evidence(question, flag.words));
    for (const auto& sentence : question.held) text += "- " + escaped_markdown(sentence) + "\n";
    if (!question.ask_next.empty())
        text += "- an interviewer asks next: \"" + escaped_markdown(question.ask_next) + "\"\n";
    return text + "\n";
}

std::string in_markdown(const QuestionReport& question) {
    const auto& attempt = question.attempt;
    auto text = fmt::format("## Q{} {}: {}\n\n{}\n\n", attempt.position,
                            escaped_markdown(attempt.asked.topic), verdict(question),
                            escaped_markdown(attempt.asked.prompt));
    if (!attempt.asked.context.empty()) text += markdown_block(attempt.asked.context) + "\n";
    if (!attempt.text.empty())
        text += fmt::format("Your answer, {} of {}:\n\n{}\n", time_text(attempt.answering),
                            time_text(attempt.asked.answer_limit), markdown_block(attempt.text));
    if (!attempt.late_text.empty())
        text += "Begun after the time was up, not marked:\n\n" + markdown_block(attempt.late_text) +
                "\n";
    text += points(question) + machine(question);
    for (const auto& model : attempt.asked.models)
        text += "Model answer:\n\n" + markdown_block(model) + "\n";
    return text;
}

std::string topics(const Report& report) {
    std::string text =
        "| topic | asked | mark | time/limit | biggest miss |\n|---|---|---|---|---|\n";
    for (const auto& [skill, miss] : report.topics) {
        const bool answered = skill.answered() > 0;
        text += fmt::format("| {} | {} | {} | {} | {} |\n", escaped_markdown(skill.topic),
                            skill.asked(),
                            skill.mark ? mark_text(*skill.mark)
                            : answered ? "no mark"
                                       : "not answered",
                            answered ? time_text(skill.time) + "/" + time_text(skill.limit) : "–",
                            escaped_markdown(miss));
    }
    return text +
           "\n1-2 answers a topic are marks, not yet a trend. What was not answered is not "
           "counted as poor.\n\n";
}

}  // namespace

std::string to_markdown(const Report& report, const View& view) {
    auto text =
        fmt::format("# Session {}, {}\n\n{} asked, {} answered, {} skipped, {} empty.\n\n",
                    report.session.number, full_date_text(report.session.started, view.local),
                    report.asked(), report.answered, report.skipped, report.empty);
    if (report.questions.empty()) return text;
    text += "Overall: " + (report.mark ? "**" + mark_text(*report.mark) + "**" : "no marks");
    if (report.last_time) text += fmt::format(", last time {:.0f}", *report.last_time);
    text += "\n\n" + topics(report);
    for (const auto& next : report.next)
        text +=
            fmt::format("- next: {} ({})\n", escaped_markdown("hotseat " + next.command), next.why);
    if (const auto delivery = delivery_text(report.delivery); !delivery.empty())
        text += "- delivery (not scored): " + escaped_markdown(delivery) + "\n";
    text += "\n";
    for (const auto& question : report.questions) text += in_markdown(question);
    return text;
}

std::string to_markdown(const QuestionReport& question, const View&) {
    return in_markdown(question);
}

}  // namespace hotseat
