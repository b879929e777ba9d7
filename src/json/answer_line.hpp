#pragma once

#include "base/diagnostic.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace hotseat::json {

/// An answer to be graded, as a line of JSON gives it (format: src/report/grading-format.md).
struct AnswerLine {
    std::string id{};
    std::string question{};
    std::string answer{};
    bool spoken = false;
    bool operator==(const AnswerLine&) const = default;
};

/// Reads such lines, many a second. Holds what is worth keeping from line to line; not for use by
/// several threads.
class AnswerLineReader {
public:
    AnswerLineReader();
    ~AnswerLineReader();
    AnswerLineReader(AnswerLineReader&&) noexcept;

    /// So many bytes behind the end of a line must be there to be read, whatever they are.
    static constexpr std::size_t padding = 64;

    /// Fills `line` from `text`, line number `number` of `file`. False when something is wrong;
    /// then every problem is told.
    bool read(std::string_view text, const std::string& file, int number, AnswerLine& line,
              Diagnostics& problems);

private:
    struct Parser;  // keeps simdjson out of this header
    std::unique_ptr<Parser> parser_;
};

}  // namespace hotseat::json
