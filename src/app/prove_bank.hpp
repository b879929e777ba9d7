#pragma once

#include "base/diagnostic.hpp"
#include "files/paths.hpp"
#include "proof/cross_scores.hpp"
#include "proof/rubric_proof.hpp"

#include <cstddef>
#include <functional>
#include <string_view>
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

/// Called before each rubric: how many are done, of how many.
using ProofProgress = std::function<void(std::size_t done, std::size_t all)>;

/// Reads every file of the banks and proves every rubric (rubrics/README.md, "The proof"). With
/// `only`, the id of a question or a topic's slug, only those rubrics; throws Error when it names
/// neither.
BankProof prove_bank(const Paths& paths, std::string_view only = {},
                     const ProofProgress& progress = {});

}  // namespace hotseat
