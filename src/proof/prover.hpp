#pragma once

#include "proof/cross_scores.hpp"
#include "proof/rubric_proof.hpp"
#include "rubric/rubric_reader.hpp"

#include <optional>
#include <span>

namespace hotseat {

/// A rubric as its file has it, and what it is proved with.
struct UnprovedRubric {
    const Question* question = nullptr;
    const Rubric* rubric = nullptr;
    const RubricFile* file = nullptr;
    const Lexicons* lexicons = nullptr;
};

/// What a rubric came to.
struct ProvedRubric {
    Diagnostics unusable{};              ///< why it could not be proved, and other mistakes in it
    std::optional<RubricProof> proof{};  ///< none: its phrases do not compile
    CrossScores cross{};
};

/// Proves the rubrics of a bank, one by one, for one thread: nothing it says of a rubric depends on
/// what it proved before.
class Prover {
public:
    /// `answers`: the model answers of the whole bank, which must outlive it.
    Prover(Forms forms, std::span<const ModelAnswer> answers)
        : forms_(std::move(forms)), answers_(answers), foreign_(answers, forms_) {}
    Prover(const Prover&) = delete;
    Prover& operator=(const Prover&) = delete;

    ProvedRubric prove(const UnprovedRubric& unproved);

private:
    void try_ramble(const Provable& rubric, RubricProof& proof) const;

    Forms forms_;
    std::span<const ModelAnswer> answers_;
    ForeignAnswers foreign_;
};

}  // namespace hotseat
