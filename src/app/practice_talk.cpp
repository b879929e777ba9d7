#include "app/practice_talk.hpp"

#include "app/own_notes.hpp"
#include "report/figures.hpp"
#include "session/session.hpp"
#include "unicode/width.hpp"

#include <fmt/format.h>

#include <utility>

namespace hotseat {
namespace {

constexpr std::string_view help =
    "On a line of its own:\n"
    "  .       ends the answer (so does Ctrl-D)\n"
    "  /hint   the next hint\n"
    "  /time   how long it took so far\n"
    "  /note   and some words: a note of yours on this question\n"
    "  /skip   pass this question over\n"
    "  /quit   stop here\n"
    "A line that starts with a space always belongs to the answer.\n";

}  // namespace

void PracticeTalk::begin(const Question& question) {
    question_ = &question;
    hints_ = 0;
}

void PracticeTalk::leave(const TerminalEvent& event) {
    left_ = std::holds_alternative<Closed>(event) ? Left::input_ended : Left::broken_off;
}

void PracticeTalk::show_hint() {
    const auto count = question_->hints.size();
    if (hints_ == count)
        return show(count == 0 ? "This question has no hints.\n" : "There are no more hints.\n");
    const auto& hint = question_->hints[hints_++];
    show(wrapped(fmt::format("Hint {} of {}: {}", hints_, count, hint), columns_of(world_)));
}

std::optional<std::string> PracticeTalk::next_line() {
    auto event = world_.terminal.next_event(std::nullopt);
    if (auto* line = std::get_if<Line>(&event)) return std::move(line->text);
    if (std::holds_alternative<EndOfInput>(event)) return "";
    leave(event);
    return std::nullopt;
}

bool PracticeTalk::take_line(const Line& line, TypedAnswer& typed) {
    if (const auto note = note_in(line.text)) {
        keep_note(world_, question_->topic, question_->id, *note);
        return true;
    }
    if (const auto word = directive_of(line.text)) return obey(*word, line, typed);
    if (is_blank(line.text) && typed.text.empty()) return true;
    if (typed.text.size() >= longest_answer) return true;
    if (!typed.begun) typed.begun = line.begun;
    if (!typed.text.empty()) typed.text += '\n';
    typed.text += line.text;
    return true;
}

bool PracticeTalk::obey(Directive word, const Line& line, TypedAnswer& typed) {
    switch (word) {
        case Directive::end:
            return false;
        case Directive::skip:
            typed.skipped = true;
            return false;
        case Directive::quit:
            left_ = Left::by_word;
            return false;
        case Directive::hint:
            show_hint();
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

TypedAnswer PracticeTalk::take_answer() {
    TypedAnswer typed{.shown = world_.elapsed()};
    for (bool more = true; more;) {
        auto event = world_.terminal.next_event(std::nullopt);
        if (const auto* line = std::get_if<Line>(&event)) {
            more = take_line(*line, typed);
            typed.ended = line->ended;
            continue;
        }
        more = false;
        typed.ended = world_.elapsed();
        if (std::holds_alternative<EndOfInput>(event)) continue;
        const auto unfinished = world_.terminal.unfinished_line();
        if (!unfinished.text.empty())
            take_line({unfinished.text, unfinished.begun, typed.ended}, typed);
        leave(event);
    }
    return typed;
}

void PracticeTalk::take_note() {
    show("Your note, in one line (Enter for none):\n");
    const auto line = next_line();
    if (!line || is_blank(*line)) return;
    keep_note(world_, question_->topic, question_->id, *line);
}

}  // namespace hotseat
