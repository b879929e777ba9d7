#pragma once

#include "base/time.hpp"

#include <cstddef>
#include <string>
#include <variant>

namespace hotseat {

/// A moment, and the line that was being typed then.
struct Moment {
    Elapsed at{};
    std::string unfinished{};  ///< empty when nothing is being typed, or nobody knows
    Elapsed begun{};           ///< when its first character came
};

// What happens to a session. Every event says when: a session has no clock of its own.

/// The session starts by itself, without waiting for Enter.
struct StartGiven {
    Elapsed at{};
};
struct LineTyped {
    std::string text{};
    Elapsed begun{};  ///< when its first character came
    Elapsed ended{};
};
/// Ctrl-D: what `.` on a line does.
struct AnswerEnded {
    Elapsed at{};
};
/// A whole answer that was prepared before: typed and ended at once, without in-session words.
struct AnswerGiven {
    std::string text{};
    Elapsed at{};
};
struct TimePassed {
    Moment now{};
};
/// The points of the question to be ticked are on the screen; 0: it has none.
struct PointsShown {
    std::size_t count = 0;
    Elapsed at{};
};
/// Ctrl-C.
struct QuitPressed {
    Moment now{};
};
/// The end of a pipe: no line will come any more.
struct InputEnded {
    Elapsed at{};
};
/// The terminal went away, or the program was told to end.
struct Terminated {
    Moment now{};
};

using SessionEvent = std::variant<StartGiven, LineTyped, AnswerEnded, AnswerGiven, TimePassed,
                                  PointsShown, QuitPressed, InputEnded, Terminated>;

}  // namespace hotseat
