#pragma once

#include "agreement/marked_answer.hpp"
#include "base/diagnostic.hpp"
#include "grade/answer_key.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

/// The lists of a rubric that hold phrases which earn or cost.
enum class PhraseList { any, part, wrong, red };
std::string_view to_text(PhraseList list);  ///< "any", "part", "wrong", "red"

/// What one phrase did in the marked answers.
///
/// It fires where it matches by the rules of its list, whether or not another phrase of its point
/// matches too. There it is
/// - right where the mark lies nearer to the person's if this phrase alone speaks for its point (or
///   raises its flag) than if nothing does;
/// - wrong where it lies farther away;
/// - neither where the mark is the same, as when a cap holds or other points earned everything.
struct PhraseEffect {
    std::string question{};
    std::string owner{};  ///< the id of its point or red flag
    PhraseList list = PhraseList::any;
    std::string phrase{};
    Where where{};
    std::size_t fired = 0;  ///< in so many answers
    std::size_t right = 0;
    std::size_t wrong = 0;
    std::size_t alone = 0;  ///< of `fired`: no other phrase of its list matched

    /// Answers that it brings nearer, less those that it brings farther.
    std::ptrdiff_t net() const {
        return static_cast<std::ptrdiff_t>(right) - static_cast<std::ptrdiff_t>(wrong);
    }
    bool is_dead() const { return fired == 0; }
    bool operator==(const PhraseEffect&) const = default;
};

/// The effect of every phrase of a rubric in `answers`, all of its question, in rubric order.
/// `words`: of each answer, as the grader reads it.
std::vector<PhraseEffect> phrase_effects(AnswerKey& key, std::span<const Compared> answers,
                                         std::span<const Words> words, const Forms& forms,
                                         const std::string& file);

}  // namespace hotseat
