#include "grade/bank_words.hpp"

#include "rubric/rubric_vocabulary.hpp"

#include <string>
#include <string_view>

namespace hotseat {
namespace {

void add_words_of(std::string_view text, WordSet& words) {
    std::string word;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        char c = i < text.size() ? text[i] : ' ';
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        if (c >= 'a' && c <= 'z') {
            word += c;
            continue;
        }
        constexpr std::size_t shortest = 4;  // shorter ones are never repaired
        if (word.size() >= shortest) words.insert(word);
        word.clear();
    }
}

}  // namespace

void add_bank_words(const Question& question, WordSet& words) {
    for (const auto* text : {&question.prompt, &question.context, &question.note})
        add_words_of(*text, words);
    for (const auto& hint : question.hints) add_words_of(hint, words);
}

void add_bank_words(const RubricFile& file, WordSet& words) {
    const auto add = [&](const Phrase& phrase) {
        add_words_of(plain_text(phrase.text, [](std::string_view) {}), words);
    };
    for (const auto& entry : file.lexicon) add(entry.alternatives);
    for (const auto& rubric : file.rubrics) {
        each_phrase(rubric, add);
        for (const auto& reference : rubric.references) add_words_of(reference.text, words);
        for (const auto& point : rubric.points) add_words_of(point.says, words);
    }
}

}  // namespace hotseat
