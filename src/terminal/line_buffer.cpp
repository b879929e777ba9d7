#include "terminal/line_buffer.hpp"

#include "terminal/line_editor.hpp"

#include <algorithm>
#include <utility>

namespace hotseat {

void LineBuffer::add(std::string_view bytes, Elapsed now) {
    while (!bytes.empty()) {
        const auto end = std::min(bytes.find('\n'), bytes.size());
        auto& text = unfinished_.text;
        if (text.empty()) unfinished_.begun = now;
        text += bytes.substr(0, std::min(end, longest_line - text.size()));
        if (end == bytes.size()) return;
        end_line(now);
        bytes.remove_prefix(end + 1);
    }
}

void LineBuffer::end_line(Elapsed now) {
    auto& [text, begun] = unfinished_;
    if (text.ends_with('\r')) text.pop_back();
    lines_.push_back({std::move(text), begun, now});
    text.clear();
}

std::optional<Line> LineBuffer::take() {
    if (lines_.empty()) return std::nullopt;
    auto line = std::move(lines_.front());
    lines_.pop_front();
    return line;
}

std::optional<Line> LineBuffer::take_rest(Elapsed now) {
    if (lines_.empty() && unfinished_.text.empty()) return std::nullopt;
    if (lines_.empty()) end_line(now);
    return take();
}

}  // namespace hotseat
