#include "grade/answer_key.hpp"

namespace hotseat {

std::optional<AnswerKey> make_answer_key(const Question& question, const Rubric& rubric,
                                         const Lexicons& lexicons, const std::string& file,
                                         Forms& forms, Diagnostics& problems, Diagnostics& lint) {
    auto compiled = compile_rubric(rubric, lexicons, file, forms, problems, lint);
    if (!compiled) return std::nullopt;
    AnswerKey key(std::move(compiled));
    key.question_stems =
        content_stems(words_of(question.prompt + "\n\n" + question.context, forms), forms);
    for (const auto& reference : rubric.references)
        key.references.push_back(reference_words(reference.text, key.question_stems, forms));
    key.code_is_an_answer = question.kind == Kind::debug || question.kind == Kind::quick;
    return key;
}

}  // namespace hotseat
