#include "text/words.hpp"

#include <algorithm>

namespace hotseat {
namespace {

constexpr int scope = 4;            // content words
constexpr std::size_t near_by = 4;  // words in which "or" keeps a scope alive after a comma

/// "instead of": looks at this word and the next one of the same sentence.
bool is_pair(const Words& words, const Forms& forms, std::size_t at, const WordSet& pairs) {
    const auto& list = words.words;
    if (!forms[list[at].form].opens_pair) return false;
    if (at + 1 >= list.size() || list[at].sentence != list[at + 1].sentence) return false;
    std::string both(forms[list[at].form].surface);
    both.append(1, ' ').append(forms[list[at + 1].form].surface);
    return pairs.contains(both);
}

bool continues_after_comma(const Words& words, const Forms& forms, std::size_t at) {
    const auto end = std::min(at + near_by, words.words.size());
    for (auto i = at; i < end && words.words[i].sentence == words.words[at].sentence; ++i) {
        const auto surface = forms[words.words[i].form].surface;
        if (surface == "or" || surface == "nor") return true;
    }
    return false;
}

}  // namespace

bool negates(const Words& words, const Forms& forms, std::size_t at) {
    const auto& english = forms.english();
    const auto& form = forms[words.words[at].form];
    if (form.negates) return !is_pair(words, forms, at, english.not_negating);
    return is_pair(words, forms, at, english.negating_pairs);
}

void mark_negation(Words& words, const Forms& forms) {
    const auto& english = forms.english();
    int left = 0;              // content words that the scope still covers
    bool short_scope = false;  // ends at a preposition too
    for (std::size_t i = 0; i < words.words.size(); ++i) {
        auto& word = words.words[i];
        const auto& form = forms[word.form];
        const bool new_sentence = i > 0 && words.words[i - 1].sentence != word.sentence;
        if (new_sentence) left = 0;
        if (word.comma && left > 0 && !continues_after_comma(words, forms, i)) left = 0;
        const bool negator = negates(words, forms, i);
        if (form.begins_clause && !negator) left = 0;
        const bool after_opinion = i > 0 && forms[words.words[i - 1].form].opinion_verb;
        if (form.subject_pronoun && !after_opinion) left = 0;
        // The "of" of "instead of" belongs to the negator itself.
        const bool of_pair = i > 0 && is_pair(words, forms, i - 1, english.negating_pairs);
        if (short_scope && form.preposition && !of_pair) left = 0;
        word.negated = left > 0 && !negator && !of_pair;
        if (negator) {
            left = scope;
            short_scope = english.short_scope.contains(form.surface) ||
                          is_pair(words, forms, i, english.negating_pairs);
        } else if (left > 0 && !form.empty) {
            --left;
        }
    }
}

}  // namespace hotseat
