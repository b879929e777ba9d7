#pragma once

#include "proof/rubric_proof.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace hotseat {

/// A phrase of `any` or `part`, and how many answers it was the evidence in: an answer that it
/// matches as well counts for the one that stands before.
struct PhraseUse {
    const Phrase* phrase = nullptr;
    bool in_part = false;  ///< of `part`
    std::size_t counted = 0;
};

/// What a rubric's own model answers and goldens hit of a point.
struct Coverage {
    struct Hit {
        const Trial* answer = nullptr;
        bool whole = true;  ///< false: in part
    };
    const Point* point = nullptr;
    std::vector<Hit> hits{};
    std::vector<PhraseUse> phrases{};

    std::size_t never_counted() const;
};

/// Of each point, in the rubric's order. Refers to `proof`.
std::vector<Coverage> coverage_of(const RubricProof& proof);

}  // namespace hotseat
