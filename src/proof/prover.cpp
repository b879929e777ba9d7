#include "proof/prover.hpp"

#include "proof/proof.hpp"

#include <string_view>
#include <utility>
#include <vector>

namespace hotseat {

/// The topic's other model answers in one; the bank's where the topic has no other question. Those
/// of related questions may well say the same.
void Prover::try_ramble(const Provable& rubric, RubricProof& proof) const {
    std::vector<std::string_view> of_topic, of_bank;
    for (const auto& [question, reference, number] : answers_) {
        if (question->id == rubric.question.id || are_related(*question, rubric.question)) continue;
        of_bank.push_back(reference->text);
        if (question->topic == rubric.question.topic) of_topic.push_back(reference->text);
    }
    if (auto attack = ramble(of_topic.empty() ? of_bank : of_topic))
        try_attack(rubric, std::move(*attack), 0, proof);
}

ProvedRubric Prover::prove(const UnprovedRubric& unproved) {
    ProvedRubric proved;
    const auto& [question, rubric, file, lexicons] = unproved;
    auto key = make_answer_key(*question, *rubric, *lexicons, file->file, forms_, proved.unusable,
                               proved.unusable);
    if (!key) return proved;
    const Provable provable{*question, *lexicons, file->file, *key, forms_};
    proved.proof = hotseat::prove(provable);
    try_ramble(provable, *proved.proof);
    proved.cross = foreign_.tried_on(provable);
    return proved;
}

}  // namespace hotseat
