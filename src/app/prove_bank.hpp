#pragma once

#include "base/diagnostic.hpp"
#include "files/paths.hpp"

#include <cstddef>
#include <string_view>

namespace hotseat {

/// What the banks have shown.
struct BankProof {
    Diagnostics problems{};  ///< errors and warnings, file by file
    std::size_t questions = 0;
    std::size_t rubrics = 0;
    std::size_t references = 0;
    std::size_t goldens = 0;
    std::size_t without_rubric = 0;  ///< questions that are asked, timed and self-scored
};

/// Reads every file of the banks and proves every rubric (rubrics/README.md, "Proof"). With `only`,
/// the id of a question or a topic's slug, only those rubrics; throws Error when it names neither.
BankProof prove_bank(const Paths& paths, std::string_view only = {});

}  // namespace hotseat
