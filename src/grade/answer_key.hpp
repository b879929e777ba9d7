#pragma once

#include "bank/question.hpp"
#include "grade/closeness.hpp"
#include "rubric/compiled_rubric.hpp"

#include <memory>
#include <string>
#include <vector>

namespace hotseat {

/// A question's rubric, ready to mark any number of answers. Belongs to the `Forms` it was made
/// with, and so to one thread.
struct AnswerKey {
    std::unique_ptr<const CompiledRubric> compiled{};
    Meanings meanings;                         ///< grows as new words are met
    std::vector<ReferenceWords> references{};  ///< in the rubric's order
    std::vector<StemId> question_stems{};      ///< content of prompt and context
    bool code_is_an_answer = false;            ///< a debug or quick question

    explicit AnswerKey(std::unique_ptr<const CompiledRubric> rubric)
        : compiled(std::move(rubric)), meanings(compiled->atoms) {}
};

/// Compiles the rubric. Nothing when a phrase does not compile; tells every problem and every lint.
std::optional<AnswerKey> make_answer_key(const Question& question, const Rubric& rubric,
                                         const Lexicons& lexicons, const std::string& file,
                                         Forms& forms, Diagnostics& problems, Diagnostics& lint);

}  // namespace hotseat
