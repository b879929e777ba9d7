#pragma once

#include "rubric/compiled_rubric.hpp"
#include "rubric/reading.hpp"

namespace hotseat {

/// How much of the steps was told in order: (longest chain of steps in order, over all mentions,
/// less 1) / (steps - 1); 0 to 1.
double share_in_order(const CompiledPhrases& steps, const Reading& reading);

/// True when both phrases are there and the second is mentioned first. What "before that",
/// "earlier" or "previously" introduces counts as said before the sentence it follows.
bool told_backwards(const CompiledPhrase& first, const CompiledPhrase& second,
                    const Reading& reading);

}  // namespace hotseat
