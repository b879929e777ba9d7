#pragma once

#include "record/attempt.hpp"
#include "record/session_record.hpp"
#include "session/effect.hpp"
#include "session/event.hpp"

#include <chrono>
#include <cstddef>
#include <optional>
#include <vector>

namespace hotseat {

/// A submit can be taken back for so long.
inline constexpr std::chrono::seconds undo_window{5};
/// A draft is saved that often while a clock runs.
inline constexpr std::chrono::seconds draft_interval{3};
/// Bytes of an answer; what is typed beyond is not kept.
inline constexpr std::size_t longest_answer = 1u << 20;

/// What a session must know of a question.
struct QuestionRules {
    std::chrono::milliseconds think_limit{};
    std::chrono::milliseconds answer_limit{};
    bool self_scored = false;  ///< the user ticks its points, also when the answer was typed
};

enum class Phase {
    waiting,      ///< announced; Enter starts
    thinking,     ///< the thinking clock runs
    answering,    ///< the answering clock runs
    late,         ///< the time is up; what is begun now is kept, but not marked
    last_chance,  ///< every question is dealt with; the last one can still be taken back
    ticking,      ///< the user says which points were made
    over
};

/// A timed mock session. Time enters only through events, so tests need no waiting.
struct Session {
    AnswerMode mode = AnswerMode::typed;
    bool person = true;  ///< somebody is there to be asked; else nothing waits for an answer
    std::vector<QuestionRules> rules{};
    std::vector<Draft> answers{};  ///< one a question, what has come so far
    Phase phase = Phase::waiting;
    std::size_t current = 0;           ///< index of the question
    Elapsed counted{};                 ///< the running clock is counted up to here
    std::optional<Elapsed> time_up{};  ///< when the current question's answering time ran out
    Elapsed saved{};                   ///< when the draft was saved last
    std::optional<Elapsed> undo_until{};
    bool quit_asked = false;
    std::vector<std::size_t> to_tick{};  ///< indices of answers whose points are still to be ticked
    std::size_t ticked = 0;              ///< index of the answer that is being ticked
    std::optional<std::size_t> points{};  ///< how many it has, once they are shown
};

/// A session at its beginning.
Session new_session(AnswerMode mode, bool person, std::vector<QuestionRules> rules);

/// A session that was interrupted: the first `done` questions have their attempts, `draft` is what
/// there is of the next one, `to_tick` (positions) were never ticked.
Session resumed_session(Session session, std::size_t done, const std::optional<Draft>& draft,
                        const std::vector<int>& to_tick);

/// The session after an event, and what is to be done about it.
struct Step {
    Session session{};
    std::vector<SessionEffect> effects{};
};

/// Events that make no sense now change nothing.
Step advance(Session session, const SessionEvent& event);

/// When the session next wants to know that time has passed; never, when no clock runs.
std::optional<Elapsed> next_deadline(const Session& session);

}  // namespace hotseat
