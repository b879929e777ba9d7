#pragma once

#include "base/time.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace hotseat {

/// A line the user ended with Enter, without its line end.
struct Line {
    std::string text{};
    Elapsed begun{};  ///< when its first character came (an empty line: when it ended)
    Elapsed ended{};
};
struct EndOfInput {};  ///< Ctrl-D at a keyboard: ends this answer, more can follow
struct Closed {};      ///< the end of a pipe or file: nothing more will come
struct DeadlinePassed {};
struct Interrupted {};  ///< Ctrl-C
struct HungUp {};       ///< the terminal went away, or the program was asked to end
using TerminalEvent = std::variant<Line, EndOfInput, Closed, DeadlinePassed, Interrupted, HungUp>;

/// The line being typed.
struct UnfinishedLine {
    std::string text{};
    Elapsed begun{};  ///< when its first character came
};

/// Where a person (or a script) answers line by line. Two implementations: the real one, and a
/// scripted one with a simulated clock for tests. A screen may come as a third.
class Terminal {
public:
    virtual ~Terminal() = default;

    /// Waits for what comes next, until `deadline` at the latest.
    virtual TerminalEvent next_event(std::optional<Elapsed> deadline) = 0;

    /// The line being typed right now, as far as it is known.
    virtual UnfinishedLine unfinished_line() const = 0;

    /// Shows text on lines of its own, without disturbing the line being typed. Control characters
    /// other than line ends are shown harmlessly (`printable`).
    virtual void show(std::string_view text) = 0;

    /// A person is there: pauses and questions make sense.
    virtual bool interactive() const = 0;
};

}  // namespace hotseat
