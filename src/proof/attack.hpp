#pragma once

#include "bank/question.hpp"
#include "grade/answer_key.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

/// How an answer can be made to earn what it should not (rubrics/README.md, "The proof").
enum class AttackKind { dump, waffle, exchanged, reversed, echo, foreign, ramble };

std::string_view to_text(AttackKind kind);

/// What the attack is, in a few words: "terms in sentences that say nothing".
std::string_view made_of(AttackKind kind);

/// What to mend in a rubric that falls to it.
std::string_view remedy(AttackKind kind);

/// An answer that must not earn much.
struct Attack {
    AttackKind kind = AttackKind::dump;
    std::string text{};
    bool spoken = false;
    std::optional<std::size_t> reference{};  ///< the one that it was made from
};

/// The attacks made of a rubric, its references and its question: a kind may come once for each
/// reference, or not at all. Always the same for the same rubric.
std::vector<Attack> attacks_on(const Question& question, AnswerKey& key, const Lexicons& lexicons,
                               Forms& forms);

/// The first 300 words of other questions' model answers; nothing when there are none.
std::optional<Attack> ramble(std::span<const std::string_view> model_answers);

/// The greatest mark that repels the attack; `reference` is the mark of what it was made from.
double most_allowed(AttackKind kind, double reference);

}  // namespace hotseat
