#include "terminal/line_terminal.hpp"

#include "terminal/screen.hpp"
#include "terminal/steady_time.hpp"
#include "unicode/printable.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <utility>

#include <unistd.h>

namespace hotseat {
namespace {

/// The bytes of one key come together; after so long, Escape was pressed alone.
constexpr std::chrono::milliseconds key_time{50};

}  // namespace

LineTerminal::LineTerminal(int in, int out, std::string_view kind)
    : in_(in),
      out_(out),
      keyboard_(isatty(in) == 1),
      can_edit_(keyboard_ && isatty(out) == 1 && !kind.empty() && kind != "dumb") {}

LineTerminal::~LineTerminal() {
    if (editing_) editor_->hide();
}

TerminalEvent LineTerminal::next_event(std::optional<Elapsed> deadline) {
    if (!signals_) signals_.emplace();
    if (can_edit_ && !editor_) editor_ = std::make_unique<LineEditor>(in_, out_, "> ");
    for (;;) {
        if (hung_up_) return HungUp{};
        if (auto event = ready_event()) return std::move(*event);
        if (deadline && steady_time() >= *deadline) return DeadlinePassed{};
        const bool input = wait(deadline);
        if (auto event = signal_event()) return std::move(*event);
        if (input)
            if (auto event = read_some()) return std::move(*event);
    }
}

std::optional<TerminalEvent> LineTerminal::ready_event() {
    if (editor_) return typed_event();
    if (auto line = lines_.take()) return std::move(*line);
    if (!closed_) return std::nullopt;
    if (auto rest = lines_.take_rest(steady_time())) return std::move(*rest);
    return Closed{};
}

std::optional<TerminalEvent> LineTerminal::typed_event() {
    if (!std::exchange(editing_, true)) editor_->begin();
    const bool is_all = steady_time() - sent_ >= key_time;
    while (const auto key = take_key(bytes_, is_all)) {
        const bool was_empty = editor_->text().empty();
        if (key->kind == KeyKind::end_of_input && was_empty) {
            editor_->hide();
            editing_ = false;
            return EndOfInput{};
        }
        const bool forward = key->kind == KeyKind::end_of_input;
        const bool ended = editor_->press(forward ? Key{KeyKind::erase_next} : *key);
        if (was_empty) begun_ = sent_;
        if (!ended) continue;
        editing_ = false;
        return Line{editor_->text(), begun_, sent_};
    }
    return std::nullopt;
}

bool LineTerminal::wait(std::optional<Elapsed> deadline) {
    std::optional<std::chrono::milliseconds> time;
    if (deadline) time = *deadline - steady_time();
    if (!bytes_.empty()) time = std::min(time.value_or(key_time), key_time);
    if (time) *time = std::max(*time, std::chrono::milliseconds(0));
    return signals_->wait_readable(in_, time);
}

std::optional<TerminalEvent> LineTerminal::signal_event() {
    const auto signals = signals_->take();
    if (signals.end) hung_up_ = true;
    if (hung_up_) return HungUp{};
    if (signals.stop) {
        if (editing_) editor_->hide();
        if (editor_) editor_->pause();
        signals_->stop();
    }
    if ((signals.stop || signals.resumed) && editor_) {
        editor_->resume();
        // Whoever had the terminal left the cursor somewhere; rows above are no longer ours.
        if (editing_ && write_all(out_, "\r\033[J")) editor_->redraw();
    }
    if (signals.resized && editing_) editor_->resize();
    if (signals.interrupt) return Interrupted{};
    return std::nullopt;
}

std::optional<TerminalEvent> LineTerminal::read_some() {
    std::array<char, 4096> chunk;
    const auto size = read(in_, chunk.data(), chunk.size());
    if (size < 0 && (errno == EINTR || errno == EAGAIN)) return std::nullopt;
    const auto now = steady_time();
    if (size > 0 && editor_) {
        bytes_.append(chunk.data(), static_cast<std::size_t>(size));
        sent_ = now;
    } else if (size > 0) {
        lines_.add({chunk.data(), static_cast<std::size_t>(size)}, now);
    } else if (editor_ || (size < 0 && keyboard_)) {
        hung_up_ = true;
    } else if (keyboard_) {
        return EndOfInput{};
    } else {
        closed_ = true;
    }
    return std::nullopt;
}

UnfinishedLine LineTerminal::unfinished_line() const {
    if (!editor_) return lines_.unfinished();
    if (!editing_) return {};
    return {editor_->text(), begun_};
}

void LineTerminal::show(std::string_view text) {
    auto shown = printable(text);
    if (!shown.ends_with('\n')) shown += '\n';
    if (editing_) editor_->hide();
    if (!write_all(out_, shown)) hung_up_ = true;
    if (editing_) editor_->redraw();
}

}  // namespace hotseat
