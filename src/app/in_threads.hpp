#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <future>
#include <thread>
#include <vector>

namespace hotseat {

/// Calls `work(i)` for each i below `count`, on several threads where each gets at least
/// `least_each` of them. Each thread, the caller's among them, takes its work from
/// `make_work(is_callers)`: what it holds belongs to that thread. Throws what work throws; then the
/// rest is left undone.
template <class MakeWork>
void in_threads(std::size_t count, std::size_t least_each, const MakeWork& make_work) {
    std::atomic<std::size_t> next = 0;
    const auto run = [&](bool is_callers) {
        try {
            auto work = make_work(is_callers);
            for (auto i = next++; i < count; i = next++) work(i);
        } catch (...) {
            next = count;  // nobody goes on
            throw;
        }
    };
    const auto threads =
        std::min<std::size_t>(std::thread::hardware_concurrency(), count / least_each);
    std::vector<std::future<void>> others;
    for (std::size_t i = 1; i < threads; ++i)
        others.push_back(std::async(std::launch::async, run, false));
    run(true);
    for (auto& other : others) other.get();
}

}  // namespace hotseat
