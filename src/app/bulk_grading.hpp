#pragma once

#include "app/block_grader.hpp"
#include "app/grading_bank.hpp"
#include "app/line_blocks.hpp"
#include "terminal/input.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace hotseat {

/// Answers to be marked in bulk.
struct BulkOrder {
    GradingManner manner{};
    std::size_t threads = 1;     ///< at least one
    std::string resume_after{};  ///< everything up to the answer with this id is passed over
    BlockLimits limits{};
};

/// Where what comes of them goes, in the order of the input, whatever the number of threads.
struct BulkSink {
    std::function<bool(std::string_view lines)> write{};  ///< false: nobody reads them any more
    std::function<void(const Diagnostics&)> tell{};
    std::function<void(std::size_t graded)> progress{};  ///< after every block
};

struct BulkResult {
    std::size_t graded = 0;
    std::size_t lost = 0;     ///< lines that could not be marked
    std::string last{};       ///< the id of the last answer that was marked
    bool resumed = true;      ///< false: the id to resume after never came
    bool broken_off = false;  ///< by the user, or by whoever read the output
};

/// Marks every line of the input (format: src/report/README.md). Memory does not grow with it.
BulkResult grade_in_bulk(Input& input, GradingBank& bank, const BulkOrder& order,
                         const BulkSink& sink);

}  // namespace hotseat
