#pragma once

#include "base/time.hpp"
#include "plan/progress.hpp"
#include "record/session_record.hpp"
#include "report/weakness.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace hotseat {

/// Where the user stands: what the bare command shows, before it is text.
struct Overview {
    struct Unfinished {
        std::int64_t session = 0;
        Instant started{};
        int done = 0;
        int questions = 0;
        std::chrono::milliseconds left{};  ///< at most: thinking may have ended early
    };
    struct Last {
        std::int64_t session = 0;
        SessionKind kind = SessionKind::mock;
        Instant started{};
        double mark = 0;
    };
    std::optional<Unfinished> unfinished{};
    /// The block of the plan that is on or comes next.
    struct Block {
        PlannedBlock what{};
        Progress progress{};
        ToLocal local{};  ///< the plan's clock
    };
    std::optional<Block> block{};
    std::optional<Last> last{};  ///< the newest session with a mark that is not unfinished
    std::string next{};          ///< a command line without "hotseat"; empty on the first run
};

/// `sessions` and `attempts`: oldest first; `draft`: that of the unfinished session. `topics`:
/// those of the bank.
Overview make_overview(std::span<const SessionRecord> sessions, std::span<const Attempt> attempts,
                       const std::optional<Draft>& draft, std::span<const TopicImportance> topics);

}  // namespace hotseat
