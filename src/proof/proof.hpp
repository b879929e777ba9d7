#pragma once

#include "proof/provable.hpp"
#include "proof/rubric_proof.hpp"

namespace hotseat {

/// What a rubric must show before it is relied on (rubrics/README.md, "The proof"): its references
/// earn their points, its own question does not, its goldens land in their bands, every point, red
/// flag and option is needed by a golden, every phrase matches a sample of itself, and the attacks
/// made of it earn next to nothing. Errors, and warnings about what makes rubrics weak.
RubricProof prove(const Provable& provable);

/// Tries an attack and tells when it succeeds; `reference` is the mark of what it was made from.
void try_attack(const Provable& provable, Attack attack, double reference, RubricProof& proof);

}  // namespace hotseat
