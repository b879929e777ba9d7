#include "report/delivery_words.hpp"
#include "report/figures.hpp"
#include "report/question_text.hpp"
#include "report/writers.hpp"
#include "unicode/printable.hpp"
#include "unicode/width.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace hotseat {
namespace {

constexpr std::size_t label_width = 9;  // "Overall  "

/// "label  text", its further lines below the text.
std::string labelled(std::string_view label, std::string_view text, std::size_t columns) {
    return wrapped(padded(label, label_width) + std::string(text), columns, label_width) + "\n";
}

std::string counts(const Report& report) {
    std::vector<std::string> parts;
    if (report.answered > 0) parts.push_back(fmt::format("{} answered", report.answered));
    if (report.skipped > 0) parts.push_back(fmt::format("{} skipped", report.skipped));
    if (report.empty > 0) parts.push_back(fmt::format("{} empty", report.empty));
    auto text = fmt::format("{} asked", report.asked());
    if (const auto drawn = static_cast<int>(report.session.questions.size());
        drawn > report.asked() && report.session.kind == SessionKind::mock)
        text = fmt::format("{} of {} asked", report.asked(), drawn);
    return parts.empty() ? text : fmt::format("{}: {}", text, fmt::join(parts, ", "));
}

/// "23 of 25 min"; of a short session "1:02 of 2:40".
std::string time_used(const SessionRecord& session) {
    constexpr std::chrono::minutes is_short{10};
    const auto figure = [&](std::chrono::milliseconds time) {
        if (std::max(session.used, session.planned) < is_short) return time_text(time);
        return std::to_string(std::chrono::round<std::chrono::minutes>(time).count());
    };
    auto text = figure(session.used);
    if (session.planned.count() > 0) text += " of " + figure(session.planned);
    return text + (text.find(':') == text.npos ? " min" : "");
}

std::string title(const Report& report, const View& view) {
    const auto& session = report.session;
    auto text = fmt::format(
        "{} {}, {}, {}", session.kind == SessionKind::mock ? "Session" : "Practice", session.number,
        date_text(session.started, view.now, view.local), time_used(session));
    if (session.state == SessionState::open) text += ", unfinished";
    if (session.state == SessionState::stopped) text += ", stopped early";
    return wrapped(text + ". " + counts(report), view.columns, 2) + "\n";
}

std::string overall(const Report& report) {
    std::string text = report.mark ? mark_text(*report.mark) : "no marks";
    if (report.last_time) text += fmt::format("   last time {:.0f}", *report.last_time);
    return text;
}

/// A command line is never broken: it is there to be copied.
std::string suggestions(const Report& report, std::size_t columns) {
    std::string text;
    for (const auto& [command, why] : report.next) {
        auto line =
            padded(text.empty() ? "Next" : "", label_width) + "hotseat " + printable_line(command);
        const auto reason = "(" + why + ")";
        const bool fits = display_width(line) + 3 + reason.size() <= columns;
        line += fits ? "   " : "\n" + std::string(label_width + 2, ' ');
        text += line + reason + "\n";
    }
    return text;
}

/// How it was said: reported, not scored.
std::string delivery(const Report& report, std::size_t columns) {
    const auto text = delivery_text(report.delivery);
    return text.empty() ? "" : labelled("Delivery", text + " (not scored)", columns);
}

struct TopicRow {
    std::string mark{};
    std::string time{};
    std::string miss{};
};

/// "1 skipped, 2 empty"
std::string not_answered(const TopicSkill& skill) {
    std::string text = skill.skipped > 0 ? fmt::format("{} skipped", skill.skipped) : "";
    if (skill.empty > 0) text += fmt::format("{}{} empty", text.empty() ? "" : ", ", skill.empty);
    return text;
}

TopicRow row_of(const Report::Topic& topic) {
    const auto& skill = topic.skill;
    TopicRow row{"no mark", "-", printable_line(topic.biggest_miss)};
    if (skill.mark) row.mark = mark_text(*skill.mark);
    if (skill.answered() > 0) {
        row.time = time_text(skill.time) + "/" + time_text(skill.limit);
        if (const auto others = not_answered(skill); !others.empty())
            row.miss += (row.miss.empty() ? "" : "; ") + others;
    } else {
        row.mark = skill.skipped == 0 ? "empty" : skill.empty == 0 ? "skipped" : "not answered";
        row.miss = "not counted as poor";
    }
    return row;
}

std::string topic_table(const Report& report, std::size_t columns) {
    constexpr std::size_t others = 3 + 14 + 12;  // n, mark, time/limit
    std::size_t widest = 5;
    for (const auto& topic : report.topics)
        widest = std::max(widest, display_width(printable_line(topic.skill.topic)));
    const auto width = std::min(widest, std::max<std::size_t>(columns, 60) - others - 20) + 2;
    const auto line = [&](std::string_view topic, std::string_view n, const TopicRow& row) {
        auto text = padded(topic, width - 2) + "  " + padded(n, 3) + padded(row.mark, 14) +
                    padded(row.time, 12);
        text += fit(row.miss, std::max(columns, width + others + 10) - width - others);
        return text.substr(0, text.find_last_not_of(' ') + 1) + "\n";
    };
    auto text = line("Topic", "n", {"mark", "time/limit", "biggest miss"});
    for (const auto& topic : report.topics)
        text += line(printable_line(topic.skill.topic), std::to_string(topic.skill.asked()),
                     row_of(topic));
    if (std::ranges::all_of(report.topics, [](const auto& t) { return t.skill.marked < 3; }))
        text += "1-2 answers a topic are marks, not yet a trend.\n";
    return text;
}

/// Everything above the questions.
std::string head(const Report& report, const View& view) {
    return title(report, view) + labelled("Overall", overall(report), view.columns) +
           suggestions(report, view.columns) + delivery(report, view.columns) + "\n" +
           topic_table(report, view.columns);
}

}  // namespace

std::string first_screen(const Report& report, const View& view) {
    if (report.questions.empty()) return to_text(report, view);
    auto text = head(report, view);
    const auto mark = [](const QuestionReport& question) { return question.mark.value_or(1000); };
    const auto worst = std::ranges::min_element(report.questions, {}, mark);
    if (worst->mark) text += "\n" + question_text(*worst, view.columns, Length::brief);
    return text + fmt::format("All questions  hotseat report {}\n", report.session.number);
}

std::string to_text(const Report& report, const View& view) {
    if (report.questions.empty())
        return title(report, view) + "Nothing was asked, so there is nothing to say.\n";
    auto text = head(report, view);
    for (const auto& question : report.questions)
        text += "\n" + question_text(question, view.columns, Length::brief);
    return text;
}

std::string to_full_text(const Report& report, const View& view) {
    auto text = title(report, view);
    if (report.questions.empty()) return text + "Nothing was asked, so there is nothing to say.\n";
    text += labelled("Overall", overall(report), view.columns);
    for (const auto& question : report.questions)
        text += "\n" + question_text(question, view.columns, Length::full);
    return text;
}

std::string to_text(const QuestionReport& question, const View& view) {
    return question_text(question, view.columns, Length::full);
}

}  // namespace hotseat
