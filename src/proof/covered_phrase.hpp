#pragma once

#include "proof/plain_samples.hpp"
#include "proof/provable.hpp"

#include <vector>

namespace hotseat {

/// A phrase of a point that says nothing which another one of the same list does not say already.
struct CoveredPhrase {
    const Phrase* phrase = nullptr;
    const Phrase* by = nullptr;
};

/// The phrases of the rubric's points whose samples, however written, another phrase of their list
/// matches, every one of them. Patterns and phrases over several sentences are passed over.
std::vector<CoveredPhrase> covered_phrases(const Provable& provable, PlainSamples& samples);

}  // namespace hotseat
