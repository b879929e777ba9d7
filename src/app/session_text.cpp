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
               "were said.\n";
    return "Type each answer; a \".\" on a line of its own (or Ctrl-D) ends it. Enter on an empty "
           "line tells the time, /help the rest.\n";
}

std::string_view help(Phase phase, AnswerMode mode) {
    if (phase == Phase::ticking)
        return "Type the numbers of the points that were said: 1 3. \"3~\" is half said, \"all\" "
               "is "
               "all, Enter alone is none.\n  /skip   leave this answer without a mark\n"
               "  /undo   take the answer back (for five seconds)\n  /quit   stop; --resume goes "
               "on "
               "later\n";
    if (mode == AnswerMode::aloud)
        return "Enter begins the answer, Enter ends it. On a line of its own:\n"
               "  /time   what is left\n  /skip   pass this question over\n"
               "  /undo   take the last answer back (for five seconds)\n"
               "  /quit   stop; --resume goes on later\n";
    return "On a line of its own:\n  .       ends the answer (so does Ctrl-D)\n"
           "  /time   what is left (so does an empty line)\n"
           "  /skip   pass this question over\n"
           "  /undo   take the last answer back (for five seconds)\n"
           "  /quit   stop; --resume goes on later\n"
           "A line that starts with a space always belongs to the answer.\n";
}

std::string_view time_up(AnswerMode mode) {
    if (mode == AnswerMode::aloud) return "Time is up.\n";
    return "Time is up. Finish your line; what you begin now is kept, but not marked. \".\" goes "
           "on.\n";
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

std::string announcement(const SessionRecord& session, const std::vector<Question>& questions,
                         std::size_t columns) {
    const auto text = fmt::format("Mock session: {}, {} in all, on {}.\n{}No marks until the end.",
                                  counted(static_cast<int>(questions.size()), "question"),
                                  time_text(session.planned), topics_text(questions),
                                  how_to_answer(session.mode));
    return wrapped(text, columns) + '\n';
}

std::string question_text(const Question& question, std::string_view heading, std::size_t columns) {
    auto text = fmt::format("\n{}   {}   {}, {}   ", heading, question.topic,
                            to_text(question.level), to_text(question.kind));
    if (question.think_time.count() > 0) text += time_text(question.think_time) + " to think, ";
    text += time_text(question.answer_time) + " to answer\n";
    text += wrapped(question.prompt, columns) + '\n';
    if (!question.context.empty()) {
        // Code keeps its lines.
        std::string context = "\n    ";
        for (const char c : question.context) context += c == '\n' ? "\n    " : std::string(1, c);
        text += context + '\n';
    }
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
            return std::string(help(session.phase, session.mode));
        case Notice::thinking_time:
            return left + " left to think.\n";
        case Notice::answering_time:
            return left + " left.\n";
        case Notice::speak:
            return "Speak: " + left + ". Enter ends the answer.\n";
        case Notice::thinking_over:
            return "Thinking time is over: " + left + " to answer.\n";
        case Notice::amber:
            return left + " left, three quarters are over.\n";
        case Notice::red:
            return left + " left!\n";
        case Notice::time_up:
            return std::string(time_up(session.mode));
        case Notice::nothing_typed:
            return "Nothing was typed: it counts as skipped.\n";
        case Notice::last_kept:
            return "That was the last question. Enter goes on; /undo takes the answer back (for "
                   "five seconds).\n";
        case Notice::undone:
            return "Taken back.\n";
        case Notice::no_undo:
            return "Nothing can be taken back: /undo works for five seconds.\n";
        case Notice::answer_begun:
            return "The last answer cannot be taken back: this one has begun.\n";
        case Notice::no_hints:
            return "No hints in a mock session: hotseat practice gives them.\n";
        case Notice::mistyped_word:
            return "No such word: /help lists them. (To say it in an answer, begin the line with a "
                   "space.)\n";
        case Notice::answer_full:
            return "The answer has reached a megabyte: the rest was not kept.\n";
        case Notice::quit_asked:
            return "Quit? What is done is kept; hotseat session --resume goes on later.\n"
                   "y, /quit or Ctrl-C quits; Enter, or typing on, goes on.\n";
        case Notice::going_on:
            return "Going on.\n";
        case Notice::ticks_unclear:
            return "Which points? Their numbers, as in \"1 3\"; /help tells more.\n";
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
