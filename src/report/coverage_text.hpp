#pragma once

#include "proof/rubric_proof.hpp"
#include "rubric/rubric.hpp"

#include <cstddef>
#include <string>

namespace hotseat {

/// For each point of a rubric: the model answers and goldens that hit it, and the phrases that none
/// of them was found by; the points with the most such phrases first. Plain text.
std::string coverage_text(const Rubric& rubric, const RubricProof& proof, std::size_t columns);

}  // namespace hotseat
