#include "session/session.hpp"

#include "session/clock.hpp"
#include "session/directive.hpp"
#include "session/move.hpp"

#include <algorithm>
#include <utility>

namespace hotseat {
namespace {

/// Enter pressed to end an answer aloud may come just after the time is up; it must not be taken
/// for "no point was made".
constexpr std::chrono::seconds late_enter{2};

void ask_quit(Step& step, const Moment& now) {
    auto& session = step.session;
    if (session.phase == Phase::waiting) return end(step, Ending::not_begun);
    if (std::exchange(session.quit_asked, true) || !session.person) return quit(step, now);
    tell(step, Notice::quit_asked);
}

/// What the end of an answer, or of what is asked besides, does.
void end_of_answer(Step& step, Elapsed at) {
    switch (step.session.phase) {
        case Phase::last_chance:
            return close(step);
        case Phase::ticking:
            return ticks_done(step, at);
        default:
            return finish_answer(step, at);
    }
}

void obey(Step& step, Directive word, Elapsed at) {
    if (word == Directive::help) return tell(step, Notice::help);
    if (word == Directive::quit) return ask_quit(step, {at});
    if (step.session.phase == Phase::waiting) return begin(step, at);
    if (word == Directive::undo) return undo(step, at);
    if (word == Directive::time) return tell_time(step);
    if (word == Directive::hint) return tell(step, Notice::no_hints);
    if (word == Directive::mistyped) return tell(step, Notice::mistyped_word);
    if (word == Directive::skip && question_in_progress(step.session)) return skip(step, at);
    end_of_answer(step, at);
}

void tick(Step& step, const LineTyped& line) {
    const auto& session = step.session;
    if (!session.points) return;
    const bool meant_to_end = session.time_up && line.ended - *session.time_up < late_enter;
    if (is_blank(line.text) && meant_to_end) return;
    auto credits = ticks_of(line.text, *session.points);
    if (!credits) return tell(step, Notice::ticks_unclear);
    step.effects.emplace_back(KeepTicks{static_cast<int>(session.ticked) + 1, std::move(*credits)});
    ticks_done(step, line.ended);
}

void type_line(Step& step, const LineTyped& line) {
    auto& session = step.session;
    if (is_blank(line.text)) tell_time(step);
    auto& answer = session.answers[session.current];
    if (is_blank(line.text) && answer.text.empty()) return;
    add_line(step, line.text, line.begun);
    // A line begun in time is finished in peace, and the answer took that long.
    if (session.time_up && line.begun < *session.time_up)
        answer.answering = session.rules[session.current].answer_limit +
                           std::max(line.ended - *session.time_up, std::chrono::milliseconds(0));
    save_draft(step, {line.ended});
}

/// Aloud, Enter begins to speak and ends it; what is typed along with it is kept.
void speak(Step& step, const LineTyped& line) {
    if (!is_blank(line.text)) add_line(step, line.text, line.begun);
    if (step.session.phase == Phase::answering) return finish_answer(step, line.ended);
    begin_answering(step.session);
    save_draft(step, {line.ended});
    tell(step, Notice::speak);
}

/// A line that is no in-session word.
void take_line(Step& step, const LineTyped& line) {
    switch (step.session.phase) {
        case Phase::waiting:
            return begin(step, line.ended);
        case Phase::last_chance:
            return close(step);
        case Phase::ticking:
            return tick(step, line);
        default:
            break;
    }
    step.session.mode == AnswerMode::aloud ? speak(step, line) : type_line(step, line);
}

/// True when the line was the answer to "really quit?".
bool answers_quit(Step& step, const LineTyped& line) {
    if (!std::exchange(step.session.quit_asked, false)) return false;
    const bool yes =
        line.text == "y" || line.text == "yes" || directive_of(line.text) == Directive::quit;
    const bool no = line.text == "n" || line.text == "no" || is_blank(line.text);
    if (yes) quit(step, {line.ended});
    if (no) tell(step, Notice::going_on);
    return yes || no;
}

void apply(Step& step, const StartGiven& start) {
    if (step.session.phase == Phase::waiting) begin(step, start.at);
}

void apply(Step& step, const LineTyped& line) {
    const auto word = directive_of(line.text);
    const bool is_text = !word && !is_blank(line.text) && !step.session.quit_asked;
    if (is_text && step.session.mode != AnswerMode::aloud) pass(step, {line.begun}, line.begun);
    pass(step, {line.ended});
    if (answers_quit(step, line)) return;
    word ? obey(step, *word, line.ended) : take_line(step, line);
}

void apply(Step& step, const AnswerEnded& ended) {
    pass(step, {ended.at});
    if (step.session.quit_asked) return quit(step, {ended.at});
    if (step.session.phase == Phase::waiting) return end(step, Ending::not_begun);
    end_of_answer(step, ended.at);
}

void apply(Step& step, const AnswerGiven& given) {
    pass(step, {given.at});
    if (!question_in_progress(step.session)) return;
    if (!is_blank(given.text)) {
        if (step.session.phase == Phase::thinking) begin_answering(step.session);
        add_line(step, given.text, given.at);
    }
    finish_answer(step, given.at);
}

void apply(Step& step, const TimePassed& passed) {
    const auto& [at, unfinished, begun] = passed.now;
    auto& session = step.session;
    // What starts like an in-session word may become one.
    const bool typing = !unfinished.empty() && unfinished[0] != '/' && unfinished != "." &&
                        session.mode != AnswerMode::aloud && !session.quit_asked;
    pass(step, passed.now, typing ? std::optional(begun) : std::nullopt);
    if (session.phase == Phase::last_chance && at >= *session.undo_until) return close(step);
    if (!question_in_progress(session) || at - session.saved < draft_interval) return;
    const bool idle = session.phase == Phase::late && unfinished.empty();
    idle ? void(session.saved = at) : save_draft(step, passed.now);
}

void apply(Step& step, const PointsShown& shown) {
    if (step.session.phase != Phase::ticking || step.session.points) return;
    step.session.points = shown.count;
    if (shown.count == 0) ticks_done(step, shown.at);
}

void apply(Step& step, const QuitPressed& pressed) {
    pass(step, pressed.now);
    ask_quit(step, pressed.now);
}

void apply(Step& step, const InputEnded& ended) {
    auto& session = step.session;
    pass(step, {ended.at});
    if (session.phase == Phase::waiting) return end(step, Ending::not_begun);
    if (!question_in_progress(session))
        return end(step, all_answered(session) ? Ending::finished : Ending::input_ended);
    const bool is_last = session.current + 1 >= session.rules.size();
    const bool nothing_said = session.mode == AnswerMode::aloud
                                  ? session.phase == Phase::thinking
                                  : outcome_of(session) == Outcome::skipped;
    nothing_said ? save_draft(step, {ended.at}) : commit(step, outcome_of(session), ended.at);
    end(step, is_last && !nothing_said ? Ending::finished : Ending::input_ended);
}

void apply(Step& step, const Terminated& terminated) {
    pass(step, terminated.now);
    if (step.session.phase == Phase::waiting) return end(step, Ending::not_begun);
    if (question_in_progress(step.session)) save_draft(step, terminated.now);
    end(step, Ending::terminated);
}

}  // namespace

Session new_session(AnswerMode mode, bool person, std::vector<QuestionRules> rules) {
    Session session{.mode = mode, .person = person, .rules = std::move(rules)};
    for (int position = 1; position <= static_cast<int>(session.rules.size()); ++position)
        session.answers.push_back({.position = position});
    return session;
}

Session resumed_session(Session session, std::size_t done, const std::optional<Draft>& draft,
                        const std::vector<int>& to_tick) {
    session.current = done;
    if (draft && done < session.answers.size() && draft->position == session.answers[done].position)
        session.answers[done] = *draft;
    for (const int position : to_tick)
        session.to_tick.push_back(static_cast<std::size_t>(position) - 1);
    return session;
}

Step advance(Session session, const SessionEvent& event) {
    Step step{std::move(session), {}};
    if (step.session.phase != Phase::over)
        std::visit([&](const auto& e) { apply(step, e); }, event);
    return step;
}

}  // namespace hotseat
