#pragma once

#include "terminal/key.hpp"

#include <cstddef>
#include <memory>
#include <string>

namespace hotseat {

/// A line, the longest one that is taken, in bytes.
inline constexpr std::size_t longest_line = 1u << 20;

/// The line being typed at a keyboard, and its place on the screen. Reads nothing itself: keys are
/// handed to it. The terminal is in raw mode from the first `begin` until it is gone or paused.
class LineEditor {
public:
    /// `in` and `out` must be the same terminal. Shows `prompt` (ASCII) before each line.
    LineEditor(int in, int out, std::string prompt);
    ~LineEditor();
    LineEditor(const LineEditor&) = delete;
    LineEditor& operator=(const LineEditor&) = delete;

    /// Begins an empty line where the cursor stands.
    void begin();

    /// Does what the key asks for. True when it ended the line: then the cursor stands below it.
    bool press(const Key& key);

    /// What is typed so far (UTF-8).
    std::string text() const;

    /// Takes the line off the screen; the cursor stands where it began.
    void hide();
    /// Draws it where the cursor stands.
    void redraw();

    /// Gives the terminal back, and takes it again.
    void pause();
    void resume();
    /// The window has another size.
    void resize();

private:
    struct Editor;  // keeps libedit out of this header
    std::unique_ptr<Editor> editor_;
};

}  // namespace hotseat
