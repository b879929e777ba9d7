#pragma once

#include "terminal/line_buffer.hpp"
#include "terminal/line_editor.hpp"
#include "terminal/signal_watch.hpp"
#include "terminal/terminal.hpp"

#include <memory>
#include <optional>
#include <string>

namespace hotseat {

/// A dialogue in plain lines over two descriptors. At a keyboard the line can be edited and is
/// known while it is typed; from a pipe, a file or a dumb terminal (TERM=dumb) lines come as they
/// are. From the first event that is waited for until this object goes, signals come as events.
class LineTerminal : public Terminal {
public:
    /// `kind` is the value of TERM, empty when there is none.
    LineTerminal(int in, int out, std::string_view kind);
    ~LineTerminal() override;

    TerminalEvent next_event(std::optional<Elapsed> deadline) override;
    UnfinishedLine unfinished_line() const override;
    void show(std::string_view text) override;
    bool interactive() const override { return keyboard_; }

private:
    std::optional<TerminalEvent> ready_event();
    std::optional<TerminalEvent> typed_event();
    std::optional<TerminalEvent> signal_event();
    std::optional<TerminalEvent> read_some();
    bool wait(std::optional<Elapsed> deadline);

    int in_;
    int out_;
    bool keyboard_;  ///< the input is a terminal
    bool can_edit_;  ///< and so is the output, and it can move its cursor
    bool closed_ = false;
    bool hung_up_ = false;
    std::optional<SignalWatch> signals_{};

    // from a pipe
    LineBuffer lines_{};

    // at a keyboard
    std::unique_ptr<LineEditor> editor_{};
    bool editing_ = false;  ///< a line is on the screen
    std::string bytes_{};   ///< sent by the terminal, not yet a key
    Elapsed sent_{};        ///< when the last of them came
    Elapsed begun_{};       ///< when the line's first character came
};

}  // namespace hotseat
