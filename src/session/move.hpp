#pragma once

#include "session/session.hpp"

#include <optional>
#include <string_view>

namespace hotseat {

// The moves that events are made of. Each changes the step's session and adds its effects.

void tell(Step& step, Notice notice);
void tell_time(Step& step);
void end(Step& step, Ending how);

/// Lets the clock run up to `now` and does what is due then. What is typed since `typing_since`
/// ends the thinking time.
void pass(Step& step, const Moment& now, std::optional<Elapsed> typing_since = {});

/// Saves the answer in progress, the unfinished line with it.
void save_draft(Step& step, const Moment& now);

/// Adds a line to the answer in progress; what was begun too late, to its late text.
void add_line(Step& step, std::string_view text, Elapsed begun);

/// Commits the answer in progress and stays where it is.
void commit(Step& step, Outcome outcome, Elapsed at);
/// Commits it as what it is now, and goes on.
void finish_answer(Step& step, Elapsed at);
void skip(Step& step, Elapsed at);
/// Goes back to the answer that was committed last.
void undo(Step& step, Elapsed at);

void begin(Step& step, Elapsed at);
void next_question(Step& step, Elapsed at);
/// Nothing is left to answer: points may be left to tick.
void close(Step& step);
/// The points of the answer that is being ticked are ticked, or left.
void ticks_done(Step& step, Elapsed at);
void quit(Step& step, const Moment& now);

/// Every question has its attempt.
bool all_answered(const Session& session);
/// What the answer in progress is when it ends now.
Outcome outcome_of(const Session& session);

}  // namespace hotseat
