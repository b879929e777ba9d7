#pragma once

#include "terminal/terminal.hpp"

#include <deque>
#include <iosfwd>
#include <string>
#include <string_view>

namespace hotseat::test {

/// Where every script's clock begins.
inline constexpr Elapsed script_start{std::chrono::hours(1)};

/// Plays what a person types, with a clock of its own. A script has a line each:
///   some text     typed within a second, then Enter
///   +90s          nothing happens for so long (also +1500ms)
///   ^C  ^D        these keys
///   ^X            the terminal goes away
/// What is typed is shown where it was typed, after "> ". At the end of its script a person's
/// terminal goes away; a pipe is closed. A pipe's lines come at once, and show after "< ".
class ScriptedTerminal : public Terminal {
public:
    explicit ScriptedTerminal(std::ostream& out) : out_(out) {}

    void play(std::string_view script, bool person);
    /// From now on a person's line takes as long as typing it so fast, and no less than a second.
    void type_at(std::size_t characters_per_second) { speed_ = characters_per_second; }
    Elapsed now() const { return now_; }
    /// Nothing happens for so long.
    void pass(std::chrono::milliseconds time) { now_ += time; }

    TerminalEvent next_event(std::optional<Elapsed> deadline) override;
    UnfinishedLine unfinished_line() const override;
    void show(std::string_view text) override;
    bool interactive() const override { return person_; }

private:
    std::chrono::milliseconds time_for(const std::string& line) const;
    TerminalEvent happen(const std::string& line, Elapsed begun);

    std::ostream& out_;
    std::deque<std::string> script_{};
    bool person_ = false;
    std::size_t speed_ = 0;  ///< 0: each line takes a second
    Elapsed now_ = script_start;
    Elapsed ready_ = now_;  ///< when the script's next line begins
};

}  // namespace hotseat::test
