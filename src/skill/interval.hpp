#pragma once

#include <span>

namespace hotseat {

/// A range of marks, 0 to 100.
struct Interval {
    double low = 0;
    double high = 100;
    bool operator==(const Interval&) const = default;
};

/// Where the mean of a person's marks lies, with a probability of 95 %, given at least one of them.
///
/// Student's interval, m ± t s / √n, whose spread does not rest on two or three marks alone: s
/// starts at 20 with the weight of four answers (a scaled inverse chi-squared prior; Gelman et al.,
/// Bayesian Data Analysis, 3.3). So one mark says little (± 56), and two equal ones do not pretend
/// to know everything (± 33).
Interval interval_of_mean(std::span<const double> marks);

double mean(std::span<const double> values);

}  // namespace hotseat
