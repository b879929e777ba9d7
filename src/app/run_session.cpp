#include "app/run_session.hpp"

#include "app/asked.hpp"
#include "app/own_notes.hpp"
#include "app/session_text.hpp"
#include "session/directive.hpp"
#include "unicode/width.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <deque>
#include <map>
#include <utility>

namespace hotseat {
namespace {

std::vector<QuestionRules> rules_of(const std::vector<Question>& questions) {
    std::vector<QuestionRules> rules;
    rules.reserve(questions.size());
    for (const auto& question : questions)
        rules.push_back(
            {question.think_time, question.answer_time, question.kind == Kind::experience});
    return rules;
}

/// Positions of attempts whose points were never ticked.
std::vector<int> unticked(const std::vector<Attempt>& done) {
    std::vector<int> positions;
    for (std::size_t i = 0; i < done.size(); ++i)
        if (done[i].outcome == Outcome::self_scored && done[i].self_marks.empty() &&
            !done[i].asked.points.empty())
            positions.push_back(static_cast<int>(i) + 1);
    return positions;
}

std::chrono::milliseconds time_used(const std::vector<Attempt>& attempts) {
    std::chrono::milliseconds used{};
    for (const auto& attempt : attempts) used += attempt.thinking + attempt.answering;
    return used;
}

/// Carries a session between the terminal and the history.
class Runner {
public:
    Runner(World& world, History& history, RubricShelf& shelf, Marker& marker,
           PreparedSession prepared)
        : world_(world),
          history_(history),
          shelf_(shelf),
          marker_(marker),
          prepared_(std::move(prepared)) {
        const bool person = world.terminal.interactive() && !prepared_.answers;
        session_ = new_session(prepared_.record.mode, person, rules_of(prepared_.questions));
        session_ = resumed_session(std::move(session_), prepared_.done.size(), prepared_.draft,
                                   unticked(prepared_.done));
        int position = 0;
        for (auto& attempt : prepared_.done) attempts_[++position] = std::move(attempt);
    }

    SessionRun run() {
        if (!session_.person) happen(StartGiven{world_.elapsed()});
        while (session_.phase != Phase::over) happen(next_event());
        return {prepared_.record.number, how_};
    }

private:
    SessionEvent next_event();
    SessionEvent prepared_event();
    Moment moment() const;
    void happen(const SessionEvent& event);
    const Question& question(int position) const {
        return prepared_.questions[static_cast<std::size_t>(position) - 1];
    }
    void show(const std::string& text) { world_.terminal.show(text); }
    std::size_t columns() const { return static_cast<std::size_t>(std::max(world_.columns, 20)); }

    void carry_out(const Began&);
    void carry_out(const ShowQuestion& shown);
    void carry_out(const Tell& told) { show(notice_text(told, session_)); }
    void carry_out(const SaveDraft& save);
    void carry_out(const CommitAttempt& commit);
    void carry_out(const TakeBack& back);
    void carry_out(const AskTicks& ask);
    void carry_out(const KeepTicks& ticks);
    void carry_out(const End& end);
    void close_older();

    World& world_;
    History& history_;
    RubricShelf& shelf_;
    Marker& marker_;
    PreparedSession prepared_;
    Session session_{};
    std::map<int, Attempt> attempts_{};  // by the question's position
    std::deque<SessionEvent> own_events_{};
    Ending how_ = Ending::not_begun;
    bool draft_failed_ = false;
};

Moment Runner::moment() const {
    auto [text, begun] = world_.terminal.unfinished_line();
    return {world_.elapsed(), std::move(text), begun};
}

SessionEvent Runner::prepared_event() {
    auto& answers = *prepared_.answers;
    if (answers.empty()) return InputEnded{world_.elapsed()};
    AnswerGiven given{std::move(answers.front()), world_.elapsed()};
    answers.erase(answers.begin());
    return given;
}

SessionEvent Runner::next_event() {
    if (!own_events_.empty()) {
        auto event = std::move(own_events_.front());
        own_events_.pop_front();
        return event;
    }
    if (prepared_.answers) return prepared_event();
    struct {
        Runner& run;
        SessionEvent operator()(Line& line) const {
            return LineTyped{std::move(line.text), line.begun, line.ended};
        }
        SessionEvent operator()(EndOfInput) const { return AnswerEnded{run.world_.elapsed()}; }
        SessionEvent operator()(Closed) const { return InputEnded{run.world_.elapsed()}; }
        SessionEvent operator()(DeadlinePassed) const { return TimePassed{run.moment()}; }
        SessionEvent operator()(Interrupted) const { return QuitPressed{run.moment()}; }
        SessionEvent operator()(HungUp) const { return Terminated{run.moment()}; }
    } to_session{*this};
    for (;;) {
        auto event = world_.terminal.next_event(next_deadline(session_));
        const auto* line = std::get_if<Line>(&event);
        const auto note = line ? note_in(line->text) : std::nullopt;
        if (!note) return std::visit(to_session, event);
        const auto& asked = prepared_.questions.at(session_.current);
        keep_note(world_, asked.topic, asked.id, *note);
    }
}

void Runner::happen(const SessionEvent& event) {
    auto step = advance(std::move(session_), event);
    session_ = std::move(step.session);
    for (const auto& effect : step.effects)
        std::visit([&](const auto& wanted) { carry_out(wanted); }, effect);
}

void Runner::close_older() {
    while (const auto older = history_.unfinished()) {
        mark_session(marker_, history_, older->number);
        history_.close(older->number, SessionState::stopped, world_.now(),
                       time_used(history_.attempts(older->number)));
    }
}

void Runner::carry_out(const Began&) {
    if (prepared_.record.number != 0) return;
    close_older();
    prepared_.record.started = world_.now();
    prepared_.record.number = history_.begin(prepared_.record);
}

void Runner::carry_out(const ShowQuestion& shown) {
    const auto heading =
        fmt::format("Question {} of {}", shown.position, prepared_.questions.size());
    auto text = question_text(question(shown.position), heading, columns());
    text += so_far_text(session_.rules[static_cast<std::size_t>(shown.position) - 1], shown.so_far,
                        columns());
    if (session_.mode == AnswerMode::aloud && session_.person)
        text += session_.phase == Phase::thinking ? "Think; Enter begins the answer.\n"
                                                  : "Speak; Enter ends the answer.\n";
    show(text);
}

void Runner::carry_out(const SaveDraft& save) {
    auto draft = save.draft;
    draft.session = prepared_.record.number;
    try {
        history_.save_draft(draft);
        draft_failed_ = false;
    } catch (const Error& error) {
        // The answer goes on; committing it will tell whether it can be kept.
        if (!std::exchange(draft_failed_, true)) show(to_text(error.diagnostic()));
    }
}

void Runner::carry_out(const CommitAttempt& commit) {
    const auto& [outcome, answer] = commit;
    const auto& asked = question(answer.position);
    Attempt attempt{.session = prepared_.record.number,
                    .position = answer.position,
                    .asked = asked_of(asked, shelf_.find(asked.topic, asked.id).rubric),
                    .outcome = outcome,
                    .text = answer.text,
                    .late_text = answer.late_text,
                    .thinking = answer.thinking,
                    .answering = answer.answering,
                    .ended = world_.now()};
    attempt.id = history_.commit(attempt);
    attempts_[answer.position] = std::move(attempt);
    if (session_.person && session_.undo_until && session_.phase != Phase::last_chance)
        show("Kept. /undo takes it back for five seconds.\n");
}

void Runner::carry_out(const TakeBack& back) {
    history_.take_back(attempts_[back.position].id);
    attempts_.erase(back.position);
}

void Runner::carry_out(const AskTicks& ask) {
    const auto& attempt = attempts_[ask.position];
    const auto& points = attempt.asked.points;
    if (!points.empty()) {
        // After the last answer the question is long gone from the screen.
        std::string text;
        if (session_.mode != AnswerMode::aloud)
            text = fmt::format("\nQuestion {}: {}\n{}", ask.position,
                               wrapped(attempt.asked.prompt, columns()),
                               quoted(attempt.text, columns()));
        show(text + points_text(points, columns()));
    }
    own_events_.emplace_back(PointsShown{points.size(), world_.elapsed()});
}

void Runner::carry_out(const KeepTicks& ticks) {
    auto& attempt = attempts_[ticks.position];
    for (std::size_t i = 0; i < ticks.credits.size(); ++i)
        attempt.self_marks.push_back({attempt.asked.points[i].id, ticks.credits[i]});
    history_.keep_self_marks(attempt.id, attempt.self_marks);
}

void Runner::carry_out(const End& end) {
    how_ = end.how;
    const auto number = prepared_.record.number;
    if (how_ == Ending::finished) {
        std::vector<Attempt> attempts;
        for (const auto& [position, attempt] : attempts_) attempts.push_back(attempt);
        history_.close(number, SessionState::finished, world_.now(), time_used(attempts));
        mark_session(marker_, history_, number);
    }
    // A session that nobody took part in is none.
    const auto draft = number == 0 ? std::nullopt : history_.draft(number);
    if (how_ == Ending::input_ended && attempts_.empty() && (!draft || draft->text.empty())) {
        history_.erase(number);
        prepared_.record.number = 0;
        how_ = Ending::not_begun;
    }
}

}  // namespace

SessionRun run_session(World& world, History& history, RubricShelf& shelf, Marker& marker,
                       PreparedSession prepared) {
    return Runner(world, history, shelf, marker, std::move(prepared)).run();
}

}  // namespace hotseat
