#include "app/line_blocks.hpp"

#include <algorithm>
#include <string_view>

namespace hotseat {

bool LineBlocks::next(LineBlock& block) {
    block.text.clear();
    block.lines.clear();
    while (block.lines.empty()) {
        const auto enough = [&] {
            return whole_ > 0 && (rest_.size() >= limits_.bytes || !input_.ready());
        };
        while (!ended_ && block.lines.empty() && !enough()) read_more(block);
        if (ended_ && whole_ == 0) break;
        cut(block);
    }
    return !block.lines.empty();
}

void LineBlocks::read_more(LineBlock& block) {
    constexpr std::size_t piece = 1u << 18;
    const auto seen = rest_.size();
    rest_.resize(seen + piece);
    rest_.resize(seen + input_.read(rest_.data() + seen, piece));
    if (rest_.size() > seen) return leave_out_too_long(block, seen);
    ended_ = true;
    // A line that was broken off is none.
    if (input_.broken_off()) rest_.resize(whole_);
    whole_ = rest_.size();
}

/// The first `seen` bytes of the rest are known already.
void LineBlocks::leave_out_too_long(LineBlock& block, std::size_t seen) {
    if (skipping_) {
        const auto end = rest_.find('\n');
        skipping_ = end == rest_.npos;
        rest_.erase(0, skipping_ ? end : end + 1);
    }
    const auto last = std::string_view(rest_).substr(std::min(seen, rest_.size())).rfind('\n');
    if (last != std::string_view::npos) {
        whole_ = seen + last + 1;
    } else if (whole_ == 0 && rest_.size() > limits_.line_bytes) {
        block.lines.push_back({++number_, {}, true});
        rest_.clear();
        skipping_ = true;
    }
}

void LineBlocks::cut(LineBlock& block) {
    std::size_t at = 0;
    while (at < whole_ && at < limits_.bytes && block.lines.size() < limits_.lines) {
        const auto end = std::min(rest_.find('\n', at), whole_);
        add_line(block, {at, end});
        at = std::min(end + 1, whole_);
    }
    block.text.assign(rest_, 0, at).append(padding_, ' ');
    rest_.erase(0, at);
    whole_ -= at;
}

void LineBlocks::add_line(LineBlock& block, Span span) {
    ++number_;
    const std::string_view text = rest_;
    if (number_ == 1 && text.starts_with("\xEF\xBB\xBF")) span.begin += 3;
    if (text.substr(span.begin, span.end - span.begin).find_first_not_of(" \t\r") == text.npos)
        return;
    if (span.end - span.begin > limits_.line_bytes)
        block.lines.push_back({number_, {}, true});
    else
        block.lines.push_back({number_, span, false});
}

}  // namespace hotseat
