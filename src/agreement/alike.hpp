#pragma once

#include "text/forms.hpp"

#include <cstddef>
#include <vector>

namespace hotseat {

/// Texts that say alike things, side by side: groups of indices into `stems`, which holds the
/// content stems of each text, ascending. A group begins with the first text that is left and goes
/// on with the one most like its last, as long as one shares enough with it (Jaccard: the share of
/// all their stems that both have, at least `alike`). The first of equals wins, so that the same
/// texts always stand in the same order. Quadratic time.
std::vector<std::vector<std::size_t>> alike_together(const std::vector<std::vector<StemId>>& stems,
                                                     double alike = 0.2);

}  // namespace hotseat
