#pragma once

#include "app/block_grader.hpp"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace hotseat {

/// Threads that mark blocks, each with a grader of its own; with one, the caller's does it. A
/// thread begins when there is work for it.
class GradingThreads {
public:
    GradingThreads(std::size_t count, std::function<BlockGrader()> make_grader)
        : count_(count), make_grader_(std::move(make_grader)) {}
    GradingThreads(const GradingThreads&) = delete;
    GradingThreads& operator=(const GradingThreads&) = delete;
    ~GradingThreads();  ///< what nobody has begun is left undone

    std::future<GradedBlock> grade(LineBlock block);

private:
    using Task = std::packaged_task<GradedBlock(BlockGrader&)>;

    void work();

    std::size_t count_;
    std::function<BlockGrader()> make_grader_;
    std::optional<BlockGrader> own_{};  ///< the caller's
    std::mutex mutex_{};                // guards tasks_, idle_ and ending_
    std::condition_variable changed_{};
    std::deque<Task> tasks_{};
    std::size_t idle_ = 0;
    bool ending_ = false;
    std::vector<std::thread> threads_{};
};

}  // namespace hotseat
