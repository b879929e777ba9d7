#pragma once

#include "proof/rubric_proof.hpp"

#include <cstddef>
#include <string>

namespace hotseat {

/// The answers that a rubric was tried on x its points, as plain text: in each cell the alternative
/// that fired, "a3" the third of `any`, "p1" of `part`, "w2" of `wrong`, "." none. Below stand the
/// points and the alternatives by these numbers.
std::string grid_text(const RubricProof& proof, std::size_t columns);

}  // namespace hotseat
