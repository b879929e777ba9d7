#pragma once

#include "base/span.hpp"
#include "terminal/input.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace hotseat {

/// One line of a block, without its line end.
struct InputLine {
    std::size_t number = 0;  ///< in the whole input, from 1
    Span span{};             ///< bytes of the block's text
    bool too_long = false;   ///< it was left out: the span is empty
};

/// Some lines of an input, one after the other. Empty ones are left out.
struct LineBlock {
    std::string text{};  ///< and some bytes behind the last line
    std::vector<InputLine> lines{};
};

struct BlockLimits {
    std::size_t bytes = 1u << 19;       ///< a block that has so many is given
    std::size_t lines = 4096;           ///< in one block
    std::size_t line_bytes = 4u << 20;  ///< a longer line is left out, without being held
};

/// Cuts an input into blocks of whole lines, in bounded memory. Lines end with \n or \r\n, the last
/// one perhaps with nothing; a byte order mark at the beginning is left out. What has come is not
/// held back while more is waited for.
class LineBlocks {
public:
    /// `input` must outlive it. So many bytes of `padding` stand behind every line of a block.
    LineBlocks(Input& input, std::size_t padding, const BlockLimits& limits)
        : input_(input), padding_(padding), limits_(limits) {}

    /// Fills `block` with the next lines; false at the end.
    bool next(LineBlock& block);
    /// True when `next` would wait for input.
    bool waits() const { return !ended_ && whole_ == 0 && !input_.ready(); }

private:
    void read_more(LineBlock& block);
    void leave_out_too_long(LineBlock& block, std::size_t seen);
    void cut(LineBlock& block);
    void add_line(LineBlock& block, Span span);

    Input& input_;
    std::size_t padding_;
    BlockLimits limits_;
    std::string rest_{};      ///< read, not given yet
    std::size_t whole_ = 0;   ///< bytes of the rest that are whole lines
    std::size_t number_ = 0;  ///< of the last line given
    bool ended_ = false;
    bool skipping_ = false;  ///< inside a line that is too long
};

}  // namespace hotseat
