#include "app/session_text.hpp"

#include "report/figures.hpp"
#include "unicode/width.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace hotseat {
namespace {

std::string topics_text(const std::vector<Question>& questions) {
    std::vector<std::string> topics;
    for (const auto& question : questions)
        if (std::ranges::count(topics, question.topic) == 0) topics.push_back(question.topic);
    return fmt::format("{}", fmt::join(topics, ", "));
}

std::string_view how_to_answer(AnswerMode mode) {
    if (mode == AnswerMode::aloud)
        return "Say each answer aloud: Enter begins it, Enter ends it. Then tick the points that "
               "were said.";
    return "Type each answer: its clock starts with the first key, or when the time to think is "
           "over. A \".\" on a line of its own (or Ctrl-D) ends it, Enter on an empty line tells "
           "the time, /help tells the rest.";
}

constexpr std::string_view help_to_type = R"(On a line of its own:
  .       ends the answer (so does Ctrl-D)
  /time   what is left (so does an empty line)
  /skip   pass this question over
  /undo   take the last answer back (for five seconds)
  /note   and some words: a note of yours on this question
  /quit   stop; --resume goes on later
A line that starts with a space always belongs to the answer.
)";

constexpr std::string_view help_to_speak =
    R"(Enter begins the answer, Enter ends it. On a line of its own:
  /time   what is left
  /skip   pass this question over
  /undo   take the last answer back (for five seconds)
  /note   and some words: a note of yours on this question
  /quit   stop; --resume goes on later
)";

constexpr std::string_view help_to_tick =
    R"(The numbers of the points that were said: "1 3", or "2-4".
"3~" is half said, "all" is all, Enter alone is none.
  /skip   leave this answer without a mark
  /undo   take the answer back (for five seconds)
  /quit   stop; --resume goes on later
)";

std::string_view help(const Session& session) {
    if (session.phase == Phase::ticking) return help_to_tick;
    return session.mode == AnswerMode::aloud ? help_to_speak : help_to_type;
}

std::string_view time_up(AnswerMode mode) {
    if (mode == AnswerMode::aloud) return "Time is up.";
    return "Time is up. Finish your line: what you begin now is kept, but not marked.\n"
           "\".\" goes on.";
}

/// What is left, to the second that has begun: 0:00 only when nothing is.
std::string left_text(std::chrono::milliseconds time) {
    return time_text(std::chrono::ceil<std::chrono::seconds>(time));
}

/// What the clock of a question that was begun before shows.
std::string used_text(const QuestionRules& rules, const Draft& so_far) {
    const auto left = [](std::chrono::milliseconds limit, std::chrono::milliseconds used) {
        return left_text(limit - std::min(limit, used));
    };
    if (so_far.answering.count() > 0)
        return left(rules.answer_limit, so_far.answering) + " left.\n";
    if (so_far.thinking.count() == 0) return {};
    return left(rules.think_limit, so_far.thinking) + " left to think.\n";
}

}  // namespace

std::string indented(std::string_view code) {
    std::string text;
    while (!code.empty()) {
        const auto line = code.substr(0, code.find('\n'));
        text.append(line.empty() ? 0 : 4, ' ').append(line) += '\n';
        code.remove_prefix(std::min(code.size(), line.size() + 1));
    }
    return text;
}

std::string announcement(const SessionRecord& session, const std::vector<Question>& questions,
                         std::size_t columns) {
    const auto text = fmt::format(
        "Mock session: {}, {} in all, on {}.\n{}\nNo marks until the end.",
        counted(static_cast<int>(questions.size()), "question"), time_text(session.planned),
        topics_text(questions), how_to_answer(session.mode));
    return wrapped(text, columns) + '\n';
}

std::string question_text(const Question& question, std::string_view heading, std::size_t columns) {
    auto title = fmt::format("{}  {}  {} {}", heading, question.topic, to_text(question.level),
                             to_text(question.kind));
    if (question.think_time.count() > 0) title += "  think " + time_text(question.think_time);
    title += "  answer " + time_text(question.answer_time);
    auto text = '\n' + wrapped(title, columns, 2) + '\n' + wrapped(question.prompt, columns) + '\n';
    if (!question.context.empty()) text += '\n' + indented(question.context);
    return text;
}

std::string so_far_text(const QuestionRules& rules, const Draft& so_far, std::size_t columns) {
    return quoted(so_far.text, columns) + used_text(rules, so_far);
}

std::string quoted(std::string_view text, std::size_t columns) {
    std::string result;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        result += "| " + wrapped(text.substr(0, end), columns - 2, 2) + '\n';
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return result;
}

std::string notice_text(const Tell& told, const Session& session) {
    const auto left = left_text(told.left);
    switch (told.notice) {
        case Notice::help:
            return std::string(help(session));
        case Notice::thinking_time:
            return left + " left to think.";
        case Notice::answering_time:
            return left + " left.";
        case Notice::speak:
            return "Speak: " + left + ". Enter ends the answer.";
        case Notice::thinking_over:
            return "The time to think is over: " + left + " to answer.";
        case Notice::amber:
            return left + " left, three quarters are over.";
        case Notice::red:
            return left + " left!";
        case Notice::time_up:
            return std::string(time_up(session.mode));
        case Notice::nothing_typed:
            return "Nothing was typed: it counts as skipped.";
        case Notice::last_kept:
            return "That was the last question. Enter goes on.\n"
                   "/undo takes the answer back (for five seconds).";
        case Notice::undone:
            return "Taken back.";
        case Notice::no_undo:
            return "Nothing can be taken back: /undo works for five seconds.";
        case Notice::answer_begun:
            return "The last answer cannot be taken back: this one has begun.";
        case Notice::no_hints:
            return "No hints in a mock session: hotseat practice gives them.";
        case Notice::mistyped_word:
            return "No such word: /help lists them. It was not taken into the answer;\n"
                   "a line that starts with a space is.";
        case Notice::answer_full:
            return "The answer has reached a megabyte: the rest was not kept.";
        case Notice::quit_asked:
            return "Quit? What is done is kept; hotseat session --resume goes on later.\n"
                   "y, /quit or Ctrl-C quits; Enter, or typing on, goes on.";
        case Notice::going_on:
            return "Going on.";
        case Notice::ticks_unclear:
            return "Which points? Their numbers, as in \"1 3\"; /help tells more.";
    }
    return {};
}

std::string points_text(const std::vector<AskedPoint>& points, std::size_t columns) {
    std::string text;
    for (std::size_t i = 0; i < points.size(); ++i)
        text += wrapped(fmt::format("  {:2}  {}", i + 1, points[i].says), columns, 6) + '\n';
    return text + "Which were said? (\"1 3\", \"3~\" half said, \"all\", Enter for none)\n";
}

}  // namespace hotseat
