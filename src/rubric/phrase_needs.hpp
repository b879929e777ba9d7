#pragma once

#include "rubric/compiled_phrase.hpp"

namespace hotseat {

/// What a compiled phrase cannot match without: of its elements that must be there, those with the
/// fewest tests. New needs are added to `atoms`, which the phrase was compiled with.
PhraseNeeds needs_of(const CompiledPhrase& phrase, Atoms& atoms);

}  // namespace hotseat
