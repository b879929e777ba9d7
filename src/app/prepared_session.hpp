#pragma once

#include "bank/question.hpp"
#include "base/diagnostic.hpp"
#include "record/attempt.hpp"
#include "record/session_record.hpp"
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

}  // namespace hotseat
