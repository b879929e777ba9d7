#include "agreement/alike.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace hotseat {
namespace {

double jaccard(const std::vector<StemId>& a, const std::vector<StemId>& b) {
    std::vector<StemId> both;
    std::ranges::set_intersection(a, b, std::back_inserter(both));
    const auto all = a.size() + b.size() - both.size();
    return all == 0 ? 0 : static_cast<double>(both.size()) / static_cast<double>(all);
}

}  // namespace

std::vector<std::vector<std::size_t>> alike_together(const std::vector<std::vector<StemId>>& stems,
                                                     double alike) {
    std::vector<std::size_t> left(stems.size());
    std::iota(left.begin(), left.end(), std::size_t{0});
    std::vector<std::vector<std::size_t>> groups;
    while (!left.empty()) {
        auto next = left.begin();
        auto& group = groups.emplace_back();
        for (double likeness = alike; likeness >= alike && next != left.end();) {
            group.push_back(*next);
            left.erase(next);
            const auto to_last = [&](std::size_t at) {
                return jaccard(stems[at], stems[group.back()]);
            };
            next = std::ranges::max_element(left, {}, to_last);
            likeness = next == left.end() ? 0 : to_last(*next);
        }
    }
    return groups;
}

}  // namespace hotseat
