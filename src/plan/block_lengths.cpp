#include "plan/block_lengths.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <tuple>

namespace hotseat {
namespace {

using Steps = std::int64_t;

Steps steps(std::chrono::minutes time) {
    return time / plan_step;
}

/// The block to give up first among those that are left.
std::optional<std::size_t> least_valuable(std::span<const WantedTime> wanted,
                                          const std::vector<bool>& left_out) {
    std::optional<std::size_t> least;
    const auto worth = [&](std::size_t i) {
        return std::tuple(-static_cast<int>(wanted[i].rank), wanted[i].value);
    };
    for (std::size_t i = 0; i < wanted.size(); ++i)
        if (!left_out[i] && (!least || worth(i) < worth(*least))) least = i;
    return least;
}

}  // namespace

std::vector<std::chrono::minutes> block_lengths(std::span<const WantedTime> wanted,
                                                std::chrono::minutes room) {
    const auto all = steps(room);
    std::vector<bool> left_out(wanted.size());
    const auto sum_of = [&](const auto& one) {
        Steps sum = 0;
        for (std::size_t i = 0; i < wanted.size(); ++i)
            if (!left_out[i]) sum += one(wanted[i]);
        return sum;
    };
    const auto shortest = [](const WantedTime& one) {
        return std::max<Steps>(steps(one.shortest), 1);
    };
    const auto usual = [&](const WantedTime& one) {
        return std::max(steps(one.length), shortest(one));
    };
    const auto longest = [&](const WantedTime& one) {
        return static_cast<Steps>(static_cast<double>(usual(one)) * most_stretch);
    };
    while (sum_of(shortest) > all) left_out[*least_valuable(wanted, left_out)] = true;

    // Between two of the three lengths, the same share of the way for all.
    const bool is_short = sum_of(usual) > all;
    const auto low = [&](const WantedTime& one) { return is_short ? shortest(one) : usual(one); };
    const auto high = [&](const WantedTime& one) { return is_short ? usual(one) : longest(one); };
    const auto way = sum_of(high) - sum_of(low);
    const auto give = std::min(all - sum_of(low), way);
    std::vector<std::chrono::minutes> lengths(wanted.size());
    Steps passed = 0, given = 0;  // rounded so that the sum is right at every block
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (left_out[i]) continue;
        passed += high(wanted[i]) - low(wanted[i]);
        const auto due = way == 0 ? 0 : (2 * give * passed + way) / (2 * way);
        lengths[i] = plan_step * (low(wanted[i]) + due - given);
        given = due;
    }
    return lengths;
}

}  // namespace hotseat
