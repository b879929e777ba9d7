#include "support/played_session.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace hotseat::test {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

double seconds(milliseconds time) {
    return std::chrono::duration<double>(time).count();
}

std::string words(const Tell& told) {
    const std::map<Notice, std::string> names{
        {Notice::help, "help"},
        {Notice::thinking_time, "to think"},
        {Notice::answering_time, "to answer"},
        {Notice::speak, "speak"},
        {Notice::thinking_over, "thinking over"},
        {Notice::amber, "amber"},
        {Notice::red, "red"},
        {Notice::time_up, "time up"},
        {Notice::nothing_typed, "nothing typed"},
        {Notice::last_kept, "last kept"},
        {Notice::undone, "undone"},
        {Notice::no_undo, "no undo"},
        {Notice::answer_begun, "answer begun"},
        {Notice::no_hints, "no hints"},
        {Notice::mistyped_word, "mistyped"},
        {Notice::answer_full, "full"},
        {Notice::quit_asked, "quit?"},
        {Notice::going_on, "going on"},
        {Notice::ticks_unclear, "which?"},
    };
    const auto timed = told.left > 0ms && told.notice <= Notice::red && told.notice != Notice::help;
    return names.at(told.notice) + (timed ? fmt::format(" {}", seconds(told.left)) : "");
}

std::string words(const Draft& draft) {
    auto text = draft.text + (draft.late_text.empty() ? "" : " | " + draft.late_text);
    std::ranges::replace(text, '\n', '/');
    return fmt::format("{} [{}] {}+{}", draft.position, text, seconds(draft.thinking),
                       seconds(draft.answering));
}

}  // namespace

std::string words(const SessionEffect& effect) {
    struct {
        std::string operator()(const Began&) const { return "began"; }
        std::string operator()(const ShowQuestion& q) const {
            return fmt::format("question {}", q.position);
        }
        std::string operator()(const Tell& told) const { return words(told); }
        std::string operator()(const SaveDraft& save) const { return "save " + words(save.draft); }
        std::string operator()(const CommitAttempt& commit) const {
            return fmt::format("{} {}", to_text(commit.outcome), words(commit.answer));
        }
        std::string operator()(const TakeBack& back) const {
            return fmt::format("take back {}", back.position);
        }
        std::string operator()(const AskTicks& ask) const {
            return fmt::format("tick {}", ask.position);
        }
        std::string operator()(const KeepTicks& keep) const {
            return fmt::format("ticks {}: {}", keep.position, fmt::join(keep.credits, " "));
        }
        std::string operator()(const End& end) const {
            const std::vector<std::string> names{"not begun", "finished", "quit", "input ended",
                                                 "terminated"};
            return "end " + names[static_cast<std::size_t>(end.how)];
        }
    } to_words;
    return std::visit(to_words, effect);
}

}  // namespace hotseat::test
