#pragma once

#include "session/session.hpp"

#include <optional>
#include <vector>

namespace hotseat {

/// What is to be told because a clock ran.
struct ClockRun {
    std::vector<Tell> told{};
    bool ran_out = false;  ///< the answering time is over just now
};

/// Counts the time up to `at` for the question in progress: thinking first, then answering. An
/// answer that is being typed since `typing_since` ends the thinking time at that moment. Time that
/// would run backwards counts as none.
ClockRun run_clock(Session& session, Elapsed at, std::optional<Elapsed> typing_since = {});

/// What is left of the clock that runs.
std::chrono::milliseconds time_left(const Session& session);

/// True while thinking, answering or late.
bool question_in_progress(const Session& session);

/// Begins the answering time at the moment up to which the clock is counted.
void begin_answering(Session& session);

}  // namespace hotseat
