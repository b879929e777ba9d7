#include "grade/answer_key.hpp"

#include "rubric/rubric_vocabulary.hpp"

namespace hotseat {

Words words_for(AnswerKey& key, std::string_view text, bool spoken, Forms& forms,
                Vocabulary::Repair repair) {
    auto words = tokens_of(text, forms);
    if (spoken) key.spoken.apply(words, forms);
    key.vocabulary.fit(words, forms, repair);
    mark_negation(words, forms);
    return words;
}

std::optional<AnswerKey> make_answer_key(const Question& question, const Rubric& rubric,
                                         const Lexicons& lexicons, const std::string& file,
                                         Forms& forms, Diagnostics& problems, Diagnostics& lint) {
    auto compiled = compile_rubric(rubric, lexicons, file, forms, problems, lint);
    if (!compiled) return std::nullopt;
    AnswerKey key(std::move(compiled), forms);
    const auto asked = question.prompt + "\n\n" + question.context;
    add_words(rubric, lexicons, key.vocabulary, forms);
    key.vocabulary.add_text(asked, forms);
    for (const auto& [word, misheard] : rubric.heard)
        for (const auto& sound : misheard) key.spoken.add_heard(word, sound, forms);
    key.question_stems = content_stems(words_for(key, asked, false, forms), forms);
    key.prompt_stems = content_stems(words_for(key, question.prompt, false, forms), forms);
    for (const auto& [text, spoken, place] : rubric.references)
        key.models.add(words_for(key, text, spoken, forms), key.question_stems, forms);
    key.code_is_an_answer = question.kind == Kind::debug || question.kind == Kind::quick;
    return key;
}

}  // namespace hotseat
