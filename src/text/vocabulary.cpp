#include "text/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <bit>

namespace hotseat {
namespace {

constexpr std::size_t shortest_repaired = 4;  // letters; below it everything is near everything
constexpr std::size_t two_mistakes_from = 8;  // letters
constexpr std::size_t shortest_compound = 5;  // letters of both parts together
constexpr std::size_t shortest_to_split = 7;  // letters, when the parts are not known to pair
constexpr std::size_t shortest_part = 3;
constexpr std::size_t longest_word = 64;
constexpr std::size_t words_a_prefix = 80;
constexpr std::size_t longest_letters = 6;  // "h t t p s"

bool is_plain(std::string_view word) {
    return !word.empty() && std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
}

std::uint32_t letter_bits(std::string_view word) {
    std::uint32_t bits = 0;
    for (const char c : word) bits |= 1U << (c - 'a');
    return bits;
}

/// The number of insertions, deletions, replacements and exchanges of neighbours between two words
/// (optimal string alignment); more than `most` is told as most + 1.
std::size_t distance(std::string_view a, std::string_view b, std::size_t most) {
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > most || b.size() > longest_word) return most + 1;
    using Row = std::array<std::size_t, longest_word + 1>;
    Row before{}, last{}, row{};
    for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        auto least = row[0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > most) return most + 1;
        before = last;
        last = row;
    }
    return last[b.size()];
}

std::string together(const Form& first, const Form& second) {
    return std::string(first.surface).append(second.surface);
}

/// True when the bit was not set.
bool set_bit(std::vector<bool>& bits, std::size_t at) {
    if (at >= bits.size()) bits.resize(at + 1);
    const bool was = bits[at];
    bits[at] = true;
    return !was;
}

bool is_letter(const Word& word, const Forms& forms) {
    const auto surface = forms[word.form].surface;
    return surface.size() == 1 && is_plain(surface);
}

}  // namespace

void Vocabulary::add_text(std::string_view text, Forms& forms) {
    const auto words = tokens_of(text, forms).words;
    for (std::size_t i = 0; i < words.size(); ++i) {
        add_word(words[i].form, forms);
        if (i == 0 || words[i].comma || words[i].sentence != words[i - 1].sentence) continue;
        const auto& first = forms[words[i - 1].form];
        const auto& second = forms[words[i].form];
        if (first.empty || second.empty || !is_plain(first.surface) || !is_plain(second.surface) ||
            first.surface.size() + second.surface.size() < shortest_compound)
            continue;
        pairs_.try_emplace(together(first, second), words[i - 1].form, words[i].form);
    }
}

void Vocabulary::add_prefix(std::string_view prefix, Forms& forms) {
    const auto* dictionary = forms.dictionary();
    if (!dictionary || prefix.size() < shortest_repaired) return;
    auto at = dictionary->lower_bound(prefix);
    for (std::size_t n = 0; n < words_a_prefix && at < dictionary->size(); ++n, ++at) {
        const auto word = dictionary->word(at);
        if (!word.starts_with(prefix)) break;
        add_word(forms.id(word), forms);
    }
}

void Vocabulary::add_word(FormId form, const Forms& forms) {
    const auto surface = forms[form].surface;
    if (!is_plain(surface) || surface.size() > longest_word || !set_bit(forms_, form)) return;
    set_bit(stems_, forms[form].stem_id);
    entries_.push_back({form, letter_bits(surface)});
    sorted_ = false;
}

void Vocabulary::sort(const Forms& forms) {
    if (sorted_) return;
    std::ranges::sort(entries_, {}, spelling(forms));
    sorted_ = true;
    for (auto& known : fitted_) known.clear();
}

/// The vocabulary's word of that spelling, or one of the same stem.
std::optional<FormId> Vocabulary::joined(std::string_view word, Forms& forms) const {
    if (word.size() > longest_word) return std::nullopt;
    const auto form = forms.id(word);
    if (!has_stem(forms[form].stem_id)) return std::nullopt;
    return form;
}

std::optional<FormId> Vocabulary::nearest(std::string_view word, const Forms& forms) const {
    const std::size_t most = word.size() < two_mistakes_from ? 1 : 2;
    const auto bits = letter_bits(word);
    std::optional<FormId> best;
    auto least = most + 1;
    for (const auto& [form, letters] : entries_) {
        // Each edit changes at most two of the letters that occur.
        if (static_cast<std::size_t>(std::popcount(bits ^ letters)) > 2 * (least - 1)) continue;
        const auto& candidate = forms[form].surface;
        if (candidate.size() < shortest_repaired) continue;
        const auto apart = distance(word, candidate, least - 1);
        if (apart >= least || (apart > 1 && candidate[0] != word[0])) continue;
        best = form;
        least = apart;
        if (least == 1) break;  // 0 is no repair: the word is in the vocabulary
    }
    return best;
}

/// "runtime" where the rubric has "run time".
bool Vocabulary::split(std::string_view word, Forms& forms, Fitted& fitted) const {
    if (const auto pair = pairs_.find(word); pair != pairs_.end()) {
        fitted.first = pair->second.first;
        fitted.second = pair->second.second;
        return true;
    }
    if (!forms.dictionary() || word.size() < shortest_to_split || forms[forms.id(word)].known)
        return false;
    for (auto cut = shortest_part; cut + shortest_part <= word.size(); ++cut) {
        const auto first = forms.id(word.substr(0, cut));
        const auto second = forms.id(word.substr(cut));
        const bool opens = forms[first].known || has_stem(forms[first].stem_id);
        if (!opens || !has_stem(forms[second].stem_id)) continue;
        fitted.first = first;
        fitted.second = second;
        return true;
    }
    return false;
}

Vocabulary::Fitted Vocabulary::fit_form(FormId form, Forms& forms, Repair repair) const {
    Fitted fitted{.first = form};
    const auto word = forms[form].surface;
    if (!is_plain(word) || word.size() > longest_word) return fitted;
    const auto of = spelling(forms);
    const auto next = std::ranges::lower_bound(entries_, word, {}, of);
    for (auto it = next; it != entries_.end() && of(*it).starts_with(word) && !fitted.may_open;
         ++it)
        fitted.may_open = of(*it).size() > word.size();
    if (has_stem(forms[form].stem_id) || split(word, forms, fitted)) return fitted;
    if (repair == Repair::no || !forms.dictionary() || forms[form].known ||
        word.size() < shortest_repaired)
        return fitted;
    if (const auto meant = nearest(word, forms)) fitted.first = *meant;
    return fitted;
}

/// Single letters that make a word: "a p i". Gives how many were joined into `result`, or 0.
std::size_t Vocabulary::join_letters(const Words& words, std::size_t at, Forms& forms,
                                     Word& result) const {
    const auto& list = words.words;
    std::size_t run = 1;
    while (run < longest_letters && at + run < list.size() && is_letter(list[at + run], forms) &&
           !list[at + run].comma && list[at + run].sentence == list[at].sentence)
        ++run;
    for (; run >= 2; --run) {
        std::string word;
        for (std::size_t i = at; i < at + run; ++i) word += forms[list[i].form].surface;
        const auto form = forms.id(word);
        const bool spelled = words.spoken && run >= 3 && forms[list[at].form].surface != "a";
        if (!has_stem(forms[form].stem_id) && !forms.english().technical.contains(word) && !spelled)
            continue;
        result.form = form;
        result.span.end = list[at + run - 1].span.end;
        return run;
    }
    return 0;
}

void Vocabulary::fit(Words& words, Forms& forms, Repair repair) {
    sort(forms);
    auto& known = fitted_[repair == Repair::yes ? 0 : 1];
    const auto fitted = [&](FormId form) {
        auto& one = known[form];
        if (one.first == Fitted::none) one = fit_form(form, forms, repair);
        return one;
    };
    const auto& list = words.words;
    std::vector<Word> result;
    result.reserve(list.size() + 8);
    for (std::size_t at = 0; at < list.size(); ++at) {
        auto word = list[at];
        if (is_letter(word, forms)) {
            if (const auto size = join_letters(words, at, forms, word); size > 0) {
                result.push_back(word);
                at += size - 1;
                continue;
            }
        }
        const auto one = fitted(word.form);
        const auto next = at + 1;
        if (one.may_open && forms[word.form].surface.size() >= 2 && next < list.size() &&
            !list[next].comma && list[next].sentence == word.sentence) {
            const auto& first = forms[word.form];
            const auto& second = forms[list[next].form];
            const auto size = first.surface.size() + second.surface.size();
            const bool both_there = has_stem(first.stem_id) && has_stem(second.stem_id);
            if (!both_there && size >= shortest_compound && is_plain(second.surface))
                if (const auto form = joined(together(first, second), forms)) {
                    word.form = *form;
                    word.span.end = list[next].span.end;
                    result.push_back(word);
                    ++at;
                    continue;
                }
        }
        word.form = one.first;
        result.push_back(word);
        if (one.second != Fitted::none) {
            word.form = one.second;
            word.comma = word.cut = false;
            result.push_back(word);
        }
    }
    words.words = std::move(result);
}

}  // namespace hotseat
