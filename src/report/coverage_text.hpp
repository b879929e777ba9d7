#pragma once

#include "proof/rubric_proof.hpp"

#include <cstddef>
#include <string>

namespace hotseat {

/// For each point of a rubric: the model answers and goldens that hit it, and the phrases that were
/// the evidence in none of them: none matches there, or another one that does stands before. The
/// points with the most such phrases first. Plain text.
std::string coverage_text(const RubricProof& proof, std::size_t columns);

}  // namespace hotseat
