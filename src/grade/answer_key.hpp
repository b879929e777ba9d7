#pragma once

#include "bank/question.hpp"
#include "grade/closeness.hpp"
#include "rubric/compiled_rubric.hpp"
#include "text/spoken.hpp"
#include "text/vocabulary.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hotseat {

/// A question's rubric, ready to mark any number of answers. Belongs to the `Forms` it was made
/// with, and so to one thread.
struct AnswerKey {
    std::unique_ptr<const CompiledRubric> compiled{};
    Meanings meanings;                     ///< grows as new words are met
    Vocabulary vocabulary{};               ///< what answers are fitted to
    SpokenForms spoken;                    ///< how spoken answers are read
    ModelAnswers models{};                 ///< the references, in the rubric's order
    std::vector<StemId> question_stems{};  ///< content of prompt and context, ascending
    std::vector<StemId> prompt_stems{};    ///< of the prompt alone
    bool code_is_an_answer = false;        ///< a debug or quick question

    AnswerKey(std::unique_ptr<const CompiledRubric> rubric, Forms& forms)
        : compiled(std::move(rubric)), meanings(compiled->atoms), spoken(forms) {}

    /// What it remembers of the words it has met: that much it has grown.
    std::size_t bytes() const { return meanings.bytes() + vocabulary.bytes() + models.bytes(); }
};

/// The answer's words as the phrases and the model answers see them, with negation marked.
Words words_for(AnswerKey& key, std::string_view text, bool spoken, Forms& forms,
                Vocabulary::Repair repair = Vocabulary::Repair::yes);

/// Compiles the rubric. Nothing when a phrase does not compile; tells every problem and every lint.
std::optional<AnswerKey> make_answer_key(const Question& question, const Rubric& rubric,
                                         const Lexicons& lexicons, const std::string& file,
                                         Forms& forms, Diagnostics& problems, Diagnostics& lint);

}  // namespace hotseat
