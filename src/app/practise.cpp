#include "app/practise.hpp"

#include "app/asked.hpp"
#include "app/comparison.hpp"
#include "app/own_notes.hpp"
#include "app/session_text.hpp"
#include "report/figures.hpp"
#include "session/directive.hpp"
#include "unicode/width.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace hotseat {
namespace {

using std::chrono::milliseconds;

constexpr std::string_view help =
    "On a line of its own:\n"
    "  .       ends the answer (so does Ctrl-D)\n"
    "  /hint   the next hint\n"
    "  /time   how long it took so far\n"
    "  /note   and some words: a note of yours on this question\n"
    "  /skip   pass this question over\n"
    "  /quit   stop here\n"
    "A line that starts with a space always belongs to the answer.\n";

/// An answer as it was typed.
struct Typed {
    std::string text{};
    Elapsed shown{};
    std::optional<Elapsed> begun{};  ///< when its first character came
    Elapsed ended{};
    bool skipped = false;

    milliseconds thinking() const {
        return std::max(begun.value_or(ended) - shown, milliseconds(0));
    }
    milliseconds answering() const { return ended - begun.value_or(ended); }
};

/// Why a practice is over.
enum class Left { not_yet, input_ended, by_word, broken_off };

class Practice {
public:
    Practice(World& world, History& history, RubricShelf& shelf, Marker& marker,
             SessionRecord record)
        : world_(world),
          history_(history),
          shelf_(shelf),
          marker_(marker),
          record_(std::move(record)) {}

    PracticeRun run(const std::vector<Question>& questions) {
        for (std::size_t i = 0; i < questions.size() && left_ == Left::not_yet; ++i) {
            const auto heading = questions.size() == 1
                                     ? std::string("Question")
                                     : fmt::format("Question {} of {}", i + 1, questions.size());
            std::optional<Attempt> last;
            do last = ask(questions[i], heading, last);
            while (last && asks_again(questions[i]));
        }
        if (record_.number != 0)
            history_.close(record_.number,
                           left_ == Left::not_yet ? SessionState::finished : SessionState::stopped,
                           world_.now(), used_);
        return {record_.number, tries_, left_ == Left::broken_off};
    }

private:
    /// One try; nothing when it was skipped, or left.
    std::optional<Attempt> ask(const Question& question, const std::string& heading,
                               const std::optional<Attempt>& last);
    Typed take_answer(const Question& question);
    /// False when the line ended the answer.
    bool take_line(const Question& question, const Line& line, Typed& typed);
    Attempt keep(const Question& question, const Typed& typed);
    void tick(Attempt& attempt);
    bool asks_again(const Question& question);
    void take_note(const Question& question);
    /// The next line; nothing when there are no more: then it is over.
    std::optional<std::string> next_line();
    /// It is over, because of this event.
    void leave(const TerminalEvent& event);
    void show_hint(const Question& question);
    void show(std::string_view text) { world_.terminal.show(text); }
    std::size_t columns() const { return columns_of(world_); }

    World& world_;
    History& history_;
    RubricShelf& shelf_;
    Marker& marker_;
    SessionRecord record_;
    milliseconds used_{};
    std::size_t hints_ = 0;  ///< shown of the question in progress
    int tries_ = 0;
    Left left_ = Left::not_yet;
};

void Practice::leave(const TerminalEvent& event) {
    left_ = std::holds_alternative<Closed>(event) ? Left::input_ended : Left::broken_off;
}

void Practice::show_hint(const Question& question) {
    const auto count = question.hints.size();
    if (hints_ == count)
        return show(count == 0 ? "This question has no hints.\n" : "There are no more hints.\n");
    const auto& hint = question.hints[hints_++];
    show(wrapped(fmt::format("Hint {} of {}: {}", hints_, count, hint), columns()));
}

std::optional<std::string> Practice::next_line() {
    auto event = world_.terminal.next_event(std::nullopt);
    if (auto* line = std::get_if<Line>(&event)) return std::move(line->text);
    if (std::holds_alternative<EndOfInput>(event)) return "";
    leave(event);
    return std::nullopt;
}

bool Practice::take_line(const Question& question, const Line& line, Typed& typed) {
    if (const auto note = note_in(line.text)) {
        keep_note(world_, question.topic, question.id, *note);
        return true;
    }
    const auto word = directive_of(line.text);
    if (!word) {
        if (is_blank(line.text) && typed.text.empty()) return true;
        if (typed.text.size() >= longest_answer) return true;
        if (!typed.begun) typed.begun = line.begun;
        if (!typed.text.empty()) typed.text += '\n';
        typed.text += line.text;
        return true;
    }
    switch (*word) {
        case Directive::end:
            return false;
        case Directive::skip:
            typed.skipped = true;
            return false;
        case Directive::quit:
            left_ = Left::by_word;
            return false;
        case Directive::hint:
            show_hint(question);
            return true;
        case Directive::time:
            show(time_text(line.ended - typed.begun.value_or(typed.shown)) + " so far.\n");
            return true;
        case Directive::undo:
            show("In practice nothing is taken back: try again with \"a\".\n");
            return true;
        case Directive::mistyped:
            show("No such word: /help lists them.\n");
            return true;
        case Directive::help:
            show(help);
            return true;
    }
    return true;
}

Typed Practice::take_answer(const Question& question) {
    Typed typed{.shown = world_.elapsed()};
    for (bool more = true; more;) {
        auto event = world_.terminal.next_event(std::nullopt);
        if (const auto* line = std::get_if<Line>(&event)) {
            more = take_line(question, *line, typed);
            typed.ended = line->ended;
            continue;
        }
        more = false;
        typed.ended = world_.elapsed();
        if (std::holds_alternative<EndOfInput>(event)) continue;
        const auto unfinished = world_.terminal.unfinished_line();
        if (!unfinished.text.empty())
            take_line(question, {unfinished.text, unfinished.begun, typed.ended}, typed);
        leave(event);
    }
    return typed;
}

Attempt Practice::keep(const Question& question, const Typed& typed) {
    if (record_.number == 0) record_.number = history_.begin(record_);
    Attempt attempt{.session = record_.number,
                    .position = ++tries_,
                    .asked = asked_of(question, shelf_.find(question.topic, question.id).rubric),
                    .outcome = typed.skipped                       ? Outcome::skipped
                               : question.kind == Kind::experience ? Outcome::self_scored
                                                                   : Outcome::answered,
                    .text = typed.text,
                    .thinking = typed.thinking(),
                    .answering = typed.answering(),
                    .ended = world_.now()};
    attempt.id = history_.commit(attempt);
    used_ += attempt.thinking + attempt.answering;
    return attempt;
}

void Practice::tick(Attempt& attempt) {
    const auto& points = attempt.asked.points;
    if (points.empty()) return;
    show(points_text(points, columns()));
    while (const auto line = next_line()) {
        const auto credits = ticks_of(*line, points.size());
        if (!credits) {
            show("Which points? Their numbers, as in \"1 3\".\n");
            continue;
        }
        for (std::size_t i = 0; i < points.size(); ++i)
            attempt.self_marks.push_back({points[i].id, (*credits)[i]});
        history_.keep_self_marks(attempt.id, attempt.self_marks);
        return;
    }
}

std::optional<Attempt> Practice::ask(const Question& question, const std::string& heading,
                                     const std::optional<Attempt>& last) {
    if (!last) hints_ = 0;
    show(question_text(question, heading, columns()));
    auto typed = take_answer(question);
    if (is_blank(typed.text)) return std::nullopt;  // nothing to keep, nothing to compare
    auto attempt = keep(question, typed);
    if (typed.skipped) return std::nullopt;
    if (left_ == Left::not_yet) {
        show(fmt::format("{} of {}.\n", time_text(attempt.answering),
                         time_text(question.answer_time)));
        tick(attempt);
    }
    // What was answered is marked, also when its user has left.
    attempt.grade = marker_.mark(attempt.asked, attempt.text);
    if (attempt.grade) history_.keep_grade(attempt.id, *attempt.grade);
    // The end of a pipe is no reason not to tell.
    if (left_ == Left::by_word || left_ == Left::broken_off) return std::nullopt;
    show(comparison_text(attempt, columns()));
    if (last) show(change_text(*last, attempt, columns()));
    show(model_text(attempt, columns()));
    return attempt;
}

void Practice::take_note(const Question& question) {
    show("Your note, in one line (Enter for none):\n");
    const auto line = next_line();
    if (!line || is_blank(*line)) return;
    keep_note(world_, question.topic, question.id, *line);
}

bool Practice::asks_again(const Question& question) {
    while (left_ == Left::not_yet) {
        show("a again, n note, Enter next, q quit\n");
        const auto line = next_line();
        if (!line || is_blank(*line)) return false;
        if (*line == "a") return true;
        if (*line == "n") take_note(question);
        if (*line == "q" || directive_of(*line) == Directive::quit) left_ = Left::by_word;
    }
    return false;
}

}  // namespace

PracticeRun practise(World& world, History& history, RubricShelf& shelf, Marker& marker,
                     SessionRecord record, const std::vector<Question>& questions) {
    return Practice(world, history, shelf, marker, std::move(record)).run(questions);
}

}  // namespace hotseat
