#pragma once

#include "base/time.hpp"
#include "record/attempt.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hotseat {

enum class SessionKind { mock, practice };
const std::vector<std::string>& session_kind_words();

/// `open` can be resumed; `stopped` was ended early by its user, with what was done kept.
enum class SessionState { open, finished, stopped };
const std::vector<std::string>& session_state_words();

/// One sitting. Its attempts are kept apart.
struct SessionRecord {
    std::int64_t number = 0;  ///< given by the store, from 1, never used again
    SessionKind kind = SessionKind::mock;
    AnswerMode mode = AnswerMode::typed;
    SessionState state = SessionState::open;
    Instant started{};
    std::optional<Instant> ended{};
    std::chrono::milliseconds planned{};  ///< the time its questions allow
    std::chrono::milliseconds used{};     ///< steady time spent, pauses by --resume not counted
    std::int64_t seed = 0;
    std::string request{};                 ///< as a command line: "--minutes 20 --topic containers"
    std::vector<std::string> questions{};  ///< ids in the order drawn (mock)
    bool operator==(const SessionRecord&) const = default;
};

/// A session with everything that happened in it, as it is exported.
struct WholeSession {
    SessionRecord record{};
    std::vector<Attempt> attempts{};  ///< by position
    bool operator==(const WholeSession&) const = default;
};

/// The answer in progress, as it was saved last.
struct Draft {
    std::int64_t session = 0;
    int position = 0;
    std::string text{};
    std::string late_text{};
    std::chrono::milliseconds thinking{};
    std::chrono::milliseconds answering{};
    bool answering_begun = false;
    bool operator==(const Draft&) const = default;
};

}  // namespace hotseat
