#pragma once

#include "record/attempt.hpp"
#include "record/session_record.hpp"

#include <chrono>
#include <variant>
#include <vector>

namespace hotseat {

// What a session wants done, in order. Positions count from 1.

/// The first question comes: store the session (unless it goes on after a pause).
struct Began {};

/// Show the question: its clock runs.
struct ShowQuestion {
    int position = 0;
    Draft so_far{};  ///< what was typed and used before, when it is shown again
};

/// What the user is told in between.
enum class Notice {
    help,
    thinking_time,  ///< so much is left to think
    answering_time,
    speak,          ///< aloud: the answer has begun
    thinking_over,  ///< the answer's clock has begun to run
    amber,          ///< three quarters of the answering time are over
    red,            ///< nine tenths
    time_up,        ///< what is begun from now on is kept, but not marked
    nothing_typed,  ///< the answer was ended without a word: it counts as skipped
    last_kept,      ///< the last answer is kept; undo is possible, Enter goes on
    undone,
    no_undo,        ///< too late, or nothing to take back
    answer_begun,   ///< no undo any more: the next answer has begun
    no_hints,       ///< practice has them
    mistyped_word,  ///< looks like an in-session word, but is none; it was not kept
    answer_full,    ///< the answer has reached its greatest length; the rest was not kept
    quit_asked,
    going_on,      ///< not quitting
    ticks_unclear  ///< a number that names no point
};
struct Tell {
    Notice notice = Notice::help;
    std::chrono::milliseconds left{};  ///< of the clock that runs
    bool operator==(const Tell&) const = default;
};

/// Put the answer in progress on disk; `session` is left to the caller.
struct SaveDraft {
    Draft draft{};
};
struct CommitAttempt {
    Outcome outcome = Outcome::skipped;
    Draft answer{};
};
/// Undo: the attempt at this position never was.
struct TakeBack {
    int position = 0;
};
/// Show the points of the attempt at this position, then tell the session with PointsShown.
struct AskTicks {
    int position = 0;
};
/// The user's own marks for the attempt at this position, in the order of its points.
struct KeepTicks {
    int position = 0;
    std::vector<double> credits{};
};

enum class Ending {
    not_begun,    ///< left before the first question: there is nothing to keep
    finished,     ///< every question was dealt with
    quit,         ///< left by the user; can be resumed
    input_ended,  ///< the pipe or the file of answers had no more; can be resumed
    terminated    ///< by a signal, or the terminal went away; can be resumed
};
struct End {
    Ending how = Ending::finished;
};

using SessionEffect = std::variant<Began, ShowQuestion, Tell, SaveDraft, CommitAttempt, TakeBack,
                                   AskTicks, KeepTicks, End>;

}  // namespace hotseat
