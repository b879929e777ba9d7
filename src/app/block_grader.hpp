#pragma once

#include "app/answer_keys.hpp"
#include "app/line_blocks.hpp"
#include "json/answer_line.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace hotseat {

/// How lines are marked.
struct GradingManner {
    std::string input{};  ///< its name in messages
    Rules rules{};
    std::vector<std::string> without{};  ///< the rules that are switched off, by name
};

/// A line that could not be marked.
struct LostLine {
    std::size_t number = 0;
    Diagnostics problems{};
    std::string unknown_question{};
    std::string unusable_rubric{};  ///< of this question
};

/// What became of a block.
struct GradedBlock {
    std::string lines{};  ///< grades in the order of the input, a line of JSON each
    std::size_t graded = 0;
    std::string last{};  ///< the id of the last answer that was marked
    std::vector<LostLine> lost{};
};

/// Marks blocks of lines. One for each thread.
class BlockGrader {
public:
    /// `bank` and `manner` must outlive it.
    BlockGrader(GradingBank& bank, const GradingManner& manner);

    GradedBlock grade(const LineBlock& block);

private:
    void read(const LineBlock& block, GradedBlock& result);
    void mark(std::size_t at, GradedBlock& result);

    const GradingManner& manner_;
    AnswerKeys keys_;
    json::AnswerLineReader reader_{};
    // The block's answers; kept from block to block for their room.
    std::size_t count_ = 0;
    std::vector<json::AnswerLine> answers_{};
    std::vector<std::size_t> numbers_{};  ///< of their lines
    std::vector<Span> spans_{};           ///< of what came of them, in `marked_`
    std::string marked_{};                ///< question by question
};

}  // namespace hotseat
