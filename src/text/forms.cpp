#include "text/forms.hpp"

#include "base/fingerprint.hpp"
#include "text/stem.hpp"
#include "unicode/fold.hpp"

#include <algorithm>
#include <utility>

namespace hotseat {

namespace {

constexpr std::size_t longest_word = 64;  // longer runs of letters are no English word

bool is_word(std::string_view surface) {
    if (surface.size() > longest_word) return false;
    for (std::size_t at = 0; at < surface.size();) {
        const auto c = next_character(surface, at);
        if (!is_word_character(c) || (c >= '0' && c <= '9')) return false;
    }
    return true;
}

/// Whether the tokenizer takes a run of these characters for one word as it is.
bool is_whole(std::string_view surface, const English& english) {
    if (surface.find('\'') != surface.npos || english.contractions.contains(surface) ||
        english.numbers.contains(surface))
        return false;
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    const auto digits = static_cast<std::size_t>(std::ranges::count_if(surface, digit));
    return digits == 0 || digits == surface.size() || english.technical.contains(surface);
}

/// Whether one of the pairs of words begins with it.
bool opens_pair(std::string_view surface, const WordSet& pairs) {
    const auto begin = std::string(surface) + ' ';
    const auto next = pairs.lower_bound(begin);
    return next != pairs.end() && next->starts_with(begin);
}

/// The words and numbers inside "o(nlogn)": n, log, n.
std::vector<std::string_view> inner_words(std::string_view surface) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    std::vector<std::string_view> words;
    const auto inner = surface.substr(2, surface.size() - 3);
    for (std::size_t at = 0; at < inner.size();) {
        std::size_t size = 1;
        if (inner.substr(at).starts_with("log"))
            size = 3;
        else if (inner.substr(at).starts_with("sqrt"))
            size = 4;
        else
            while (is_digit(inner[at]) && at + size < inner.size() && is_digit(inner[at + size]))
                ++size;
        words.push_back(inner.substr(at, size));
        at += size;
    }
    return words;
}

}  // namespace

Forms::Forms(const English& english, const Dictionary* dictionary, const WordSet* bank_words)
    : english_(english),
      dictionary_(dictionary),
      bank_words_(bank_words),
      stemmer_(std::make_unique<Stemmer>()),
      texts_(std::make_unique<std::pmr::monotonic_buffer_resource>()) {
    for (const auto& word : english.negators) {
        negator_texts_.insert(word);
        negator_texts_.insert((*stemmer_)(word));
    }
    if (!dictionary) return;
    Fingerprint fingerprint;
    fingerprint.add(english.fingerprint).add(dictionary->fingerprint());
    if (bank_words)
        for (const auto& word : *bank_words) fingerprint.add(word);
    fingerprint_ = fingerprint.hex();
}
Forms::~Forms() = default;
Forms::Forms(Forms&&) noexcept = default;

std::string_view Forms::kept(std::string_view text) {
    auto* place = static_cast<char*>(texts_->allocate(std::max<std::size_t>(text.size(), 1), 1));
    std::ranges::copy(text, place);
    return {place, text.size()};
}

Form Forms::describe(std::string_view surface) {
    Form form{.surface = kept(surface)};
    const auto stem = is_word(surface) ? (*stemmer_)(surface) : std::string(surface);
    auto known = stems_.find(stem);
    if (known == stems_.end()) {
        const auto text = stem == surface ? form.surface : kept(stem);
        known = stems_.emplace(text, static_cast<StemId>(stems_.size())).first;
    }
    form.stem = known->first;
    form.stem_id = known->second;
    if (dictionary_) form.listed = dictionary_->listed(form.stem);
    form.function = english_.function_words.contains(surface);
    form.empty = english_.empty_words.contains(surface);
    form.negates = english_.negators.contains(surface);
    form.begins_clause = english_.clause_words.contains(surface);
    form.subject_pronoun = english_.subject_pronouns.contains(surface);
    form.opinion_verb = english_.opinion_verbs.contains(surface);
    form.preposition = english_.prepositions.contains(surface);
    form.whole = is_whole(surface, english_);
    form.opens_pair =
        opens_pair(surface, english_.negating_pairs) || opens_pair(surface, english_.not_negating);
    form.known = english_.technical.contains(surface) ||
                 (bank_words_ && bank_words_->contains(surface)) ||
                 (dictionary_ && dictionary_->contains(surface));
    return form;
}

FormId Forms::id(std::string_view surface) {
    if (const auto it = ids_.find(surface); it != ids_.end()) return it->second;
    auto form = describe(surface);
    if (surface.starts_with("o(") && surface.back() == ')')
        for (const auto word : inner_words(surface)) form.inside.push_back(id(word));
    constexpr std::size_t in_tables = 250;  // of each entry, with the room the tables have left
    bytes_ += sizeof(Form) + in_tables + 2 * surface.size();
    const auto number = static_cast<FormId>(forms_.size());
    ids_.emplace(form.surface, number);
    forms_.push_back(std::move(form));
    return number;
}

}  // namespace hotseat
