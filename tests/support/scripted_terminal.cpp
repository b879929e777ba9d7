#include "support/scripted_terminal.hpp"

#include "unicode/printable.hpp"

#include <algorithm>
#include <ostream>
#include <sstream>

namespace hotseat::test {
namespace {

using namespace std::chrono_literals;

bool is_pause(const std::string& line) {
    return line.size() > 2 && line[0] == '+' && std::isdigit(line[1]) && line.ends_with('s');
}

std::chrono::milliseconds pause_of(const std::string& line) {
    const auto number = std::chrono::milliseconds(std::stoi(line.substr(1)));
    return line.ends_with("ms") ? number : number * 1000;
}

bool is_key(const std::string& line) {
    return line == "^C" || line == "^D" || line == "^X";
}

}  // namespace

void ScriptedTerminal::play(std::string_view script, bool person) {
    script_.clear();
    std::istringstream lines{std::string(script)};
    for (std::string line; std::getline(lines, line);) script_.push_back(line);
    person_ = person;
    ready_ = now_;
}

std::chrono::milliseconds ScriptedTerminal::time_for(const std::string& line) const {
    if (speed_ == 0) return 1s;
    return std::max<std::chrono::milliseconds>(1s, 1000ms * line.size() / speed_);
}

TerminalEvent ScriptedTerminal::next_event(std::optional<Elapsed> deadline) {
    while (!script_.empty() && is_pause(script_.front())) {
        ready_ += pause_of(script_.front());
        out_ << (person_ ? "> " : "< ") << script_.front() << '\n';
        script_.pop_front();
    }
    const bool takes_time = person_ && !script_.empty() && !is_key(script_.front());
    const auto when = ready_ + (takes_time ? time_for(script_.front()) : 0ms);
    // At the end of a script a pipe is closed at once; a person waits no longer than asked.
    if (deadline && *deadline < when) {
        now_ = std::max(now_, *deadline);
        return DeadlinePassed{};
    }
    if (script_.empty()) return person_ ? TerminalEvent(HungUp{}) : TerminalEvent(Closed{});
    const auto line = script_.front();
    script_.pop_front();
    const auto begun = line.empty() ? when : ready_;
    now_ = ready_ = when;
    return happen(line, begun);
}

TerminalEvent ScriptedTerminal::happen(const std::string& line, Elapsed begun) {
    out_ << (person_ ? ">" : "<") << (line.empty() ? "" : " ") << line << '\n';
    if (line == "^C") return Interrupted{};
    if (line == "^D") return EndOfInput{};
    if (line == "^X") return HungUp{};
    return Line{line, begun, now_};
}

UnfinishedLine ScriptedTerminal::unfinished_line() const {
    if (script_.empty() || is_key(script_.front()) || now_ <= ready_) return {};
    const auto& line = script_.front();
    const auto typed = static_cast<std::size_t>((now_ - ready_) / 1ms) * line.size() /
                       static_cast<std::size_t>(time_for(line) / 1ms);
    return {line.substr(0, typed), ready_};
}

void ScriptedTerminal::show(std::string_view text) {
    auto shown = printable(text);
    if (!shown.ends_with('\n')) shown += '\n';
    out_ << shown;
}

}  // namespace hotseat::test
