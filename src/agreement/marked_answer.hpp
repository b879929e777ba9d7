#pragma once

#include "agreement/statistics.hpp"
#include "base/diagnostic.hpp"
#include "grade/grade.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

/// An answer that a person has marked.
struct MarkedAnswer {
    std::string id{};
    std::string question{};
    std::string text{};
    double mark = 0;  ///< the person's, 0 to 100
    bool spoken = false;
    std::string style{};  ///< what kind of answer it is, where the file tells: "plain words"
    Where where{};        ///< of the question's id
};

/// Reads marked answers, one JSON object a line (format: src/agreement/README.md). Keeps the good
/// ones and appends a diagnostic for every problem, so that one run shows them all.
std::vector<MarkedAnswer> read_marked_answers(std::string_view text, std::string_view file,
                                              Diagnostics& problems);

/// The same answer in the machine's eyes.
struct Compared {
    MarkedAnswer answer{};
    Grade grade{};

    MarkPair marks() const { return {answer.mark, grade.mark}; }
    /// Machine less person: above 0 the machine is too kind.
    double difference() const { return grade.mark - answer.mark; }
};

}  // namespace hotseat
