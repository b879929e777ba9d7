#include "skill/interval.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hotseat {
namespace {

constexpr double usual_spread = 20;  // of one person's marks in one topic
constexpr double usual_weight = 4;   // answers

/// Student's t for 95 % in the middle, by the expansion around the normal quantile (Abramowitz and
/// Stegun 26.7.5): within 0.01 from four degrees of freedom on.
double student(double freedom) {
    constexpr double z = 1.959964;
    const double z3 = z * z * z, z5 = z3 * z * z, z7 = z5 * z * z;
    return z + (z3 + z) / (4 * freedom) + (5 * z5 + 16 * z3 + 3 * z) / (96 * freedom * freedom) +
           (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * freedom * freedom * freedom);
}

}  // namespace

double mean(std::span<const double> values) {
    if (values.empty()) return 0;
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

Interval interval_of_mean(std::span<const double> marks) {
    if (marks.empty()) return {};
    const double middle = mean(marks);
    double squares = usual_weight * usual_spread * usual_spread;
    for (const double mark : marks) squares += (mark - middle) * (mark - middle);
    const auto count = static_cast<double>(marks.size());
    const double freedom = usual_weight + count - 1;
    const double half = student(freedom) * std::sqrt(squares / freedom / count);
    return {std::max(0.0, middle - half), std::min(100.0, middle + half)};
}

}  // namespace hotseat
