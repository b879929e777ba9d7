#pragma once

#include "terminal/terminal.hpp"

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>

namespace hotseat {

/// Cuts what a pipe sends into lines, and knows when each began. What a line has beyond the
/// longest one is dropped.
class LineBuffer {
public:
    void add(std::string_view bytes, Elapsed now);

    /// Takes the oldest line that is complete.
    std::optional<Line> take();
    /// Takes what stands after the last line end, when there is something.
    std::optional<Line> take_rest(Elapsed now);

    const UnfinishedLine& unfinished() const { return unfinished_; }

private:
    void end_line(Elapsed now);

    std::deque<Line> lines_{};
    UnfinishedLine unfinished_{};
};

}  // namespace hotseat
