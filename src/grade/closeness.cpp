#include "grade/closeness.hpp"

#include <algorithm>
#include <cmath>

namespace hotseat {
namespace {

constexpr double weight_of_question_word = 0.2;
constexpr std::size_t most_absent = 8;

bool is_content(const Form& form) {
    return !form.empty && !form.negates;
}

double coverage(const ReferenceWords& reference, const std::vector<StemId>& answer_stems) {
    double said = 0, all = 0;
    for (const auto& [stem, weight, shown] : reference.words) {
        all += weight;
        if (std::ranges::binary_search(answer_stems, stem)) said += weight;
    }
    return all > 0 ? said / all : 0;
}

double expected_coverage(std::size_t words) {
    const auto n = static_cast<double>(std::max<std::size_t>(words, 1));
    return std::max(0.6, 1 / (1 + 0.5 * std::log(n)));
}

std::vector<std::string> absent_words(const ReferenceWords& reference,
                                      const std::vector<StemId>& answer_stems) {
    std::vector<std::string> absent;
    for (const auto& [stem, weight, shown] : reference.words)
        if (weight == 1 && absent.size() < most_absent &&
            !std::ranges::binary_search(answer_stems, stem))
            absent.push_back(shown);
    return absent;
}

}  // namespace

std::vector<StemId> content_stems(const Words& words, const Forms& forms) {
    std::vector<StemId> stems;
    for (const auto& word : words.words)
        if (const auto& form = forms[word.form]; is_content(form)) stems.push_back(form.stem_id);
    std::ranges::sort(stems);
    stems.erase(std::unique(stems.begin(), stems.end()), stems.end());
    return stems;
}

ReferenceWords reference_words(std::string_view text, const std::vector<StemId>& question_stems,
                               Forms& forms) {
    ReferenceWords reference;
    for (const auto& word : words_of(text, forms).words) {
        const auto& form = forms[word.form];
        const auto same = [&](const auto& entry) { return entry.stem == form.stem_id; };
        if (!is_content(form) || std::ranges::any_of(reference.words, same)) continue;
        const bool asked = std::ranges::binary_search(question_stems, form.stem_id);
        reference.words.push_back(
            {form.stem_id, asked ? weight_of_question_word : 1, form.surface});
    }
    return reference;
}

Closeness closeness(const std::vector<ReferenceWords>& references,
                    const std::vector<StemId>& answer_stems) {
    Closeness best;
    const ReferenceWords* nearest = nullptr;
    for (const auto& reference : references) {
        const auto value = std::min(
            1.0, coverage(reference, answer_stems) / expected_coverage(reference.words.size()));
        if (nearest && value <= best.value) continue;
        best.value = value;
        nearest = &reference;
    }
    if (nearest) best.absent = absent_words(*nearest, answer_stems);
    return best;
}

}  // namespace hotseat
