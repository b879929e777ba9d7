#include "app/grading_threads.hpp"

#include <utility>

namespace hotseat {

GradingThreads::~GradingThreads() {
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
    }
    changed_.notify_all();
    for (auto& thread : threads_) thread.join();
}

std::future<GradedBlock> GradingThreads::grade(LineBlock block) {
    Task task([block = std::move(block)](BlockGrader& grader) { return grader.grade(block); });
    auto result = task.get_future();
    if (count_ == 1) {
        if (!own_) own_.emplace(make_grader_());
        task(*own_);
        return result;
    }
    bool needs_thread = false;
    {
        const std::lock_guard lock(mutex_);
        tasks_.push_back(std::move(task));
        needs_thread = tasks_.size() > idle_ && threads_.size() < count_;
    }
    if (needs_thread)
        threads_.emplace_back([this] { work(); });
    else
        changed_.notify_one();
    return result;
}

void GradingThreads::work() {
    auto grader = make_grader_();
    std::unique_lock lock(mutex_);
    for (;;) {
        ++idle_;
        changed_.wait(lock, [&] { return ending_ || !tasks_.empty(); });
        --idle_;
        if (ending_) return;
        auto task = std::move(tasks_.front());
        tasks_.pop_front();
        lock.unlock();
        task(grader);
        lock.lock();
    }
}

}  // namespace hotseat
