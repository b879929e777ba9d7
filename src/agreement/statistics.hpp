#pragma once

#include "rubric/band.hpp"

#include <cstddef>
#include <optional>
#include <span>

namespace hotseat {

/// Two marks of one answer, each 0 to 100.
struct MarkPair {
    double person = 0;
    double machine = 0;
};

/// Pearson's product-moment correlation, -1 to 1. Nothing for fewer than three answers, or when one
/// of the two gave all the same mark: then it is not defined.
std::optional<double> pearson(std::span<const MarkPair> marks);

/// Mean of the absolute differences, in marks; 0 without answers.
double mean_error(std::span<const MarkPair> marks);

/// Mean of machine less person, in marks: above 0 the machine is too kind.
double bias(std::span<const MarkPair> marks);

/// Cohen's weighted kappa over the four bands with weights ((i - j) / 3)^2: 1 - sum(w O) / sum(w
/// E), O the shares seen, E those expected from the two margins by chance (J. Cohen, Weighted
/// kappa, Psychological Bulletin 70, 1968; the quadratic weights of Fleiss and Cohen, 1973). 1 is
/// full agreement, 0 what chance gives. Nothing for fewer than three answers, or all in one band.
std::optional<double> quadratic_weighted_kappa(std::span<const MarkPair> marks);

/// What a group of answers shows.
struct Figures {
    std::size_t answers = 0;
    std::optional<double> r{};
    double mean_error = 0;
    double bias = 0;
    std::optional<double> kappa{};
    bool operator==(const Figures&) const = default;
};

Figures figures(std::span<const MarkPair> marks);

}  // namespace hotseat
