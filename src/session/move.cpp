#include "session/move.hpp"

#include "session/clock.hpp"
#include "session/directive.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace hotseat {
namespace {

Draft& current_answer(Session& session) {
    return session.answers[session.current];
}

/// Adds a line; false when not all of it found room.
bool append(std::string& text, std::string_view line) {
    if (text.size() >= longest_answer) return false;
    if (!text.empty()) text += '\n';
    auto room = longest_answer - text.size();
    const bool fits = line.size() <= room;
    if (!fits) {
        while (room > 0 && (static_cast<unsigned char>(line[room]) & 0xc0) == 0x80) --room;
        line = line.substr(0, room);
    }
    text += line;
    return fits;
}

std::string& text_begun(const Session& session, Draft& answer, Elapsed begun) {
    return session.time_up && begun >= *session.time_up ? answer.late_text : answer.text;
}

void ask_ticks(Step& step, std::size_t index) {
    step.session.phase = Phase::ticking;
    step.session.ticked = index;
    step.session.points.reset();
    step.effects.emplace_back(AskTicks{static_cast<int>(index) + 1});
}

void show_question(Step& step, Elapsed at) {
    auto& session = step.session;
    const auto& answer = current_answer(session);
    const auto& rules = session.rules[session.current];
    const bool think = !answer.answering_begun && answer.thinking < rules.think_limit;
    step.effects.emplace_back(ShowQuestion{answer.position, answer});
    session.phase = Phase::thinking;
    session.counted = session.saved = at;
    session.time_up.reset();
    if (!think) begin_answering(session);
    if (answer.answering < rules.answer_limit) return;
    session.phase = Phase::late;
    session.time_up = at;
    tell(step, Notice::time_up);
    if (session.mode == AnswerMode::aloud) finish_answer(step, at);
}

/// Blank lines at the end of an answer were Enter pressed for the time.
void trim(std::string& text) {
    const auto last = text.find_last_not_of(" \t\r\n");
    text.erase(last == text.npos ? 0 : last + 1);
}

}  // namespace

void tell(Step& step, Notice notice) {
    step.effects.emplace_back(Tell{notice, time_left(step.session)});
}

void tell_time(Step& step) {
    const auto phase = step.session.phase;
    if (phase == Phase::thinking) tell(step, Notice::thinking_time);
    if (phase == Phase::answering) tell(step, Notice::answering_time);
    if (phase == Phase::late) tell(step, Notice::time_up);
}

void end(Step& step, Ending how) {
    step.session.phase = Phase::over;
    step.session.undo_until.reset();
    step.effects.emplace_back(End{how});
}

void pass(Step& step, const Moment& now, std::optional<Elapsed> typing_since) {
    const auto run = run_clock(step.session, now.at, typing_since);
    for (const auto& told : run.told) step.effects.emplace_back(told);
    if (!run.ran_out) return;
    if (step.session.mode == AnswerMode::aloud)
        finish_answer(step, now.at);
    else
        save_draft(step, now);
}

void save_draft(Step& step, const Moment& now) {
    auto draft = current_answer(step.session);
    if (!now.unfinished.empty()) append(text_begun(step.session, draft, now.begun), now.unfinished);
    step.session.saved = now.at;
    step.effects.emplace_back(SaveDraft{std::move(draft)});
}

void add_line(Step& step, std::string_view text, Elapsed begun) {
    auto& answer = current_answer(step.session);
    if (!append(text_begun(step.session, answer, begun), text)) tell(step, Notice::answer_full);
}

void commit(Step& step, Outcome outcome, Elapsed at) {
    auto& session = step.session;
    auto answer = current_answer(session);
    trim(answer.text);
    trim(answer.late_text);
    step.effects.emplace_back(CommitAttempt{outcome, std::move(answer)});
    session.undo_until = at + undo_window;
    if (outcome == Outcome::self_scored) session.to_tick.push_back(session.current);
}

Outcome outcome_of(const Session& session) {
    if (session.mode == AnswerMode::aloud) return Outcome::self_scored;
    if (is_blank(session.answers[session.current].text))
        return session.phase == Phase::late ? Outcome::empty : Outcome::skipped;
    return session.rules[session.current].self_scored ? Outcome::self_scored : Outcome::answered;
}

void finish_answer(Step& step, Elapsed at) {
    auto& session = step.session;
    const auto outcome = outcome_of(session);
    if (outcome == Outcome::skipped) tell(step, Notice::nothing_typed);
    commit(step, outcome, at);
    if (session.mode != AnswerMode::aloud) return next_question(step, at);
    // Time that is up cannot be had back.
    if (session.phase == Phase::late) session.undo_until.reset();
    ask_ticks(step, session.current);
}

void skip(Step& step, Elapsed at) {
    commit(step, Outcome::skipped, at);
    next_question(step, at);
}

void undo(Step& step, Elapsed at) {
    auto& session = step.session;
    if (!session.undo_until || at >= *session.undo_until) return tell(step, Notice::no_undo);
    if (question_in_progress(session)) {
        const auto& next = current_answer(session);
        if (!next.text.empty() || !next.late_text.empty()) return tell(step, Notice::answer_begun);
        --session.current;
    }
    std::erase(session.to_tick, session.current);
    session.undo_until.reset();
    // First the draft: should the machine stop in between, the answer is there twice, not never.
    save_draft(step, {at});
    step.effects.emplace_back(TakeBack{current_answer(session).position});
    tell(step, Notice::undone);
    show_question(step, at);
}

void begin(Step& step, Elapsed at) {
    step.effects.emplace_back(Began{});
    if (step.session.current >= step.session.rules.size()) return close(step);
    show_question(step, at);
}

void next_question(Step& step, Elapsed at) {
    auto& session = step.session;
    if (session.current + 1 < session.rules.size()) {
        ++session.current;
        show_question(step, at);
    } else if (session.person && session.undo_until && at < *session.undo_until) {
        session.phase = Phase::last_chance;
        tell(step, Notice::last_kept);
    } else {
        close(step);
    }
}

void close(Step& step) {
    step.session.undo_until.reset();
    if (step.session.to_tick.empty() || !step.session.person) return end(step, Ending::finished);
    ask_ticks(step, step.session.to_tick.front());
}

void ticks_done(Step& step, Elapsed at) {
    std::erase(step.session.to_tick, step.session.ticked);
    step.session.undo_until.reset();
    next_question(step, at);
}

bool all_answered(const Session& session) {
    return session.phase == Phase::last_chance ||
           (session.phase == Phase::ticking && session.current + 1 >= session.rules.size());
}

void quit(Step& step, const Moment& now) {
    if (question_in_progress(step.session)) save_draft(step, now);
    end(step, all_answered(step.session) ? Ending::finished : Ending::quit);
}

}  // namespace hotseat
