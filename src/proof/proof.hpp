#pragma once

#include "bank/question.hpp"
#include "grade/answer_key.hpp"
#include "grade/finding.hpp"
#include "proof/rubric_proof.hpp"

#include <string>

namespace hotseat {

/// A rubric that is to prove itself, and what it is proved with.
struct Provable {
    const Question& question;
    const Lexicons& lexicons;
    const std::string& file;  ///< the rubric's
    AnswerKey& key;
    Forms& forms;

    const Rubric& rubric() const { return key.compiled->rubric; }
    Grade marked(const std::string& text, bool spoken, const Rules& rules = {}) const;
};

/// What a rubric must show before it is relied on (rubrics/README.md, "The proof"): its references
/// earn their points, its own question does not, its goldens land in their bands, every point, red
/// flag and option is needed by a golden, every phrase matches a sample of itself, and the attacks
/// made of it earn next to nothing. Errors, and warnings about what makes rubrics weak.
RubricProof prove(const Provable& provable);

/// Tries an attack and tells when it succeeds; `reference` is the mark of what it was made from.
void try_attack(const Provable& provable, Attack attack, double reference, RubricProof& proof);

}  // namespace hotseat
