#pragma once

#include "app/rubric_shelf.hpp"
#include "app/world.hpp"
#include "bank/question.hpp"
#include "record/attempt.hpp"
#include "record/session_record.hpp"
#include "session/session.hpp"
#include "store/history.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hotseat {

/// A session that is ready to start, or to go on.
struct PreparedSession {
    SessionRecord record{};  ///< `number` 0: not stored yet
    std::vector<Question> questions{};
    std::vector<Attempt> done{};  ///< the attempts at the first questions, when it goes on
    std::optional<Draft> draft{};
    /// Answers that were prepared before: each is typed and ended at once. Nobody is asked then.
    std::optional<std::vector<std::string>> answers{};
};

/// An unfinished session as it can go on: its questions are looked up in the bank, those that are
/// gone are left out and told.
PreparedSession prepare_resume(const History& history, const SessionRecord& record,
                               const std::vector<Question>& bank, Diagnostics& problems);

struct SessionRun {
    std::int64_t number = 0;  ///< 0 when it was not begun
    Ending how = Ending::not_begun;
};

/// Runs the session over the world's terminal and keeps in the history what comes of it. A new one
/// closes an older one that is still open; one where nothing came at all is not kept.
SessionRun run_session(World& world, History& history, RubricShelf& shelf,
                       PreparedSession prepared);

}  // namespace hotseat
