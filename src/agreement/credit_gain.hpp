#pragma once

#include "agreement/phrase_effect.hpp"
#include "rubric/rubric.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace hotseat {

/// What a point's credit would win in each of some answers, in marks: how much nearer the mark
/// comes to the person's. Below 0 it goes farther away.
struct Gains {
    std::vector<double> won{};  ///< for each answer
    double usual = 0;           ///< their mean, where that is a gain
    double spread = 0;          ///< their standard deviation
};

/// `grades`: of the answers now. A phrase of `any` or `part` changes nothing where as much is
/// earned already, or where the point was said wrong or denied.
Gains credit_gains(const Rubric& rubric, std::span<const Compared> answers,
                   std::span<const Grade> grades, std::size_t point, PhraseList list);

/// A phrase must mend so many answers to be thought of.
inline constexpr std::size_t fewest_mended = 3;
/// A phrase must lower the mean error by so much, in marks.
inline constexpr double least_gain = 0.1;

/// What a phrase that fires in these answers is worth: marks won over all of them, marks lost
/// counting twice; 0 when it does not convince. Where all marks are too low, any phrase brings them
/// nearer; a good one finds the answers that need it. So only that counts which it wins more than
/// as many answers at random would, and it must be more than their spread.
double worth(std::span<const std::uint32_t> answers, const Gains& gains);

}  // namespace hotseat
