#pragma once

#include "base/diagnostic.hpp"
#include "proof/cross_scores.hpp"
#include "proof/rubric_proof.hpp"

#include <cstddef>
#include <vector>

namespace hotseat {

/// What the banks have shown.
struct BankProof {
    Diagnostics problems{};  ///< errors and warnings, file by file
    std::vector<RubricProof> rubrics{};
    CrossScores cross{};
    std::size_t questions = 0;
    std::size_t references = 0;
    std::size_t goldens = 0;
    std::size_t without_rubric = 0;  ///< questions that are asked, timed and self-scored
};

}  // namespace hotseat
