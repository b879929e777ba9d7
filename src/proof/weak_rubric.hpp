#pragma once

#include "proof/provable.hpp"

namespace hotseat {

/// Warns of what makes a rubric weak although it proves itself: few alternatives, alternatives that
/// are a bare term, heavy points that do not say how people get them wrong, prefixes that catch
/// words of many kinds.
void add_weaknesses(const Provable& provable, Diagnostics& problems);

}  // namespace hotseat
