#include "grade/closeness.hpp"

#include "base/sort_distinct.hpp"

#include <algorithm>
#include <cmath>

namespace hotseat {
namespace {

constexpr double weight_of_question_word = 0.2;
constexpr float synonym = 0.8F, kin = 0.5F;
constexpr std::size_t most_absent = 8;

bool is_content(const Form& form) {
    return !form.empty && !form.negates;
}

double expected_coverage(std::size_t words) {
    const auto n = static_cast<double>(std::max<std::size_t>(words, 1));
    return std::max(0.6, 1 / (1 + 0.5 * std::log(n)));
}

}  // namespace

std::vector<StemId> content_stems(const Words& words, const Forms& forms) {
    std::vector<StemId> stems;
    for (const auto& word : words.words)
        if (const auto& form = forms[word.form]; is_content(form)) stems.push_back(form.stem_id);
    sort_distinct(stems);
    return stems;
}

void ModelAnswers::add(const Words& reference, const std::vector<StemId>& question_stems,
                       const Forms& forms) {
    Reference added{.begin = entries_.size(), .end = entries_.size()};
    for (const auto& word : reference.words) {
        const auto& form = forms[word.form];
        if (!is_content(form)) continue;
        auto& places = by_stem_[form.stem_id];
        if (places.empty() && form.listed != not_listed)
            listed_.insert(std::ranges::lower_bound(listed_, form.listed, {}, &Listed::stem),
                           {form.listed, form.stem_id});
        if (!places.empty() && places.back() >= added.begin) continue;  // said before
        const bool asked = std::ranges::binary_search(question_stems, form.stem_id);
        places.push_back(static_cast<std::uint32_t>(entries_.size()));
        entries_.push_back({asked ? weight_of_question_word : 1, std::string(form.surface)});
        added.weight += entries_.back().weight;
    }
    added.end = entries_.size();
    references_.push_back(added);
}

void ModelAnswers::find_hits(const Form& form, const std::vector<StemId>& question_stems,
                             const Forms& forms, std::vector<Hit>& found) const {
    if (!is_content(form)) return;
    std::vector<bool> said(references_.size());  // the word itself: there it is no synonym
    const auto add = [&](const Places& places, float credit) {
        for (const auto entry : places) {
            const auto reference = static_cast<std::size_t>(
                std::ranges::upper_bound(references_, entry, {}, &Reference::begin) -
                references_.begin() - 1);
            if (credit == 1) said[reference] = true;
            if (credit == 1 || !said[reference]) found.push_back({entry, credit});
        }
    };
    if (const auto it = by_stem_.find(form.stem_id); it != by_stem_.end()) add(it->second, 1);
    if (!forms.dictionary() || std::ranges::binary_search(question_stems, form.stem_id)) return;
    for (const auto& [stem, relation] : forms.dictionary()->related(form.listed))
        if (const auto it = std::ranges::lower_bound(listed_, stem, {}, &Listed::stem);
            it != listed_.end() && it->stem == stem)
            add(by_stem_.at(it->own), relation == Relation::synonym ? synonym : kin);
}

double ModelAnswers::coverage(const Reference& reference) const {
    double said = 0;
    for (auto i = reference.begin; i < reference.end; ++i)
        said += entries_[i].weight * static_cast<double>(said_[i]);
    return reference.weight > 0 ? said / reference.weight : 0;
}

std::vector<std::string> ModelAnswers::absent(const Reference& reference) const {
    std::vector<std::string> words;
    for (auto i = reference.begin; i < reference.end && words.size() < most_absent; ++i)
        if (said_[i] == 0 && entries_[i].weight == 1) words.push_back(entries_[i].shown);
    return words;
}

Closeness ModelAnswers::nearest(const Words& answer, const std::vector<StemId>& question_stems,
                                const Forms& forms) {
    said_.assign(entries_.size(), 0);
    for (const auto& word : answer.words) {
        const auto hits = hits_.of(word.form, [&](std::vector<Hit>& found) {
            find_hits(forms[word.form], question_stems, forms, found);
        });
        for (const auto& [entry, credit] : hits) said_[entry] = std::max(said_[entry], credit);
    }
    Closeness best;
    const Reference* nearest = nullptr;
    for (const auto& reference : references_) {
        const auto expected = expected_coverage(reference.end - reference.begin);
        const auto value = std::min(1.0, coverage(reference) / expected);
        if (nearest && value <= best.value) continue;
        best.value = value;
        nearest = &reference;
    }
    if (nearest) best.absent = absent(*nearest);
    return best;
}

}  // namespace hotseat
