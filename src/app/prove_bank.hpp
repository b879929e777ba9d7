#pragma once

#include "files/paths.hpp"
#include "proof/bank_proof.hpp"

#include <cstddef>
#include <functional>
#include <string_view>

namespace hotseat {

/// Called before each rubric: how many are done, of how many.
using ProofProgress = std::function<void(std::size_t done, std::size_t all)>;

/// Reads every file of the banks and proves every rubric (rubrics/README.md, "The proof"). With
/// `only`, the id of a question or a topic's slug, only those rubrics; throws Error when it names
/// neither.
BankProof prove_bank(const Paths& paths, std::string_view only = {},
                     const ProofProgress& progress = {});

}  // namespace hotseat
