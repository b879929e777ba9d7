#include "proof/sample_sheet.hpp"

#include <algorithm>

namespace hotseat {

SampleSheet::SampleSheet(std::span<const PhraseSample> samples, const CompiledRubric& rubric,
                         Meanings& meanings, Forms& forms)
    : samples_(samples.size()) {
    std::string text;
    std::vector<std::size_t> ends, sample_of_text;
    for (std::size_t i = 0; i < samples.size(); ++i)
        for (const auto& one : samples[i].texts) {
            text += one;
            ends.push_back(text.size());
            sample_of_text.push_back(i);
            text += "\n\n";  // a paragraph ends its sentence
        }
    words_ = std::make_unique<const Words>(words_of(text, forms));
    reading_ = std::make_unique<const Reading>(*words_, forms, rubric.atoms, meanings);
    for (const auto& word : words_->words) {
        const auto end = std::ranges::upper_bound(ends, word.span.begin);
        const auto at = std::min<std::size_t>(static_cast<std::size_t>(end - ends.begin()),
                                              sample_of_text.size() - 1);
        sample_of_word_.push_back(sample_of_text[at]);
    }
}

std::vector<bool> SampleSheet::matched_by(const CompiledPhrase& phrase,
                                          const MatchRule& rule) const {
    std::vector<bool> matched(samples_);
    for (const auto& match : find_all(phrase, *reading_, rule))
        matched[sample_of_word_[match.begin]] = true;
    return matched;
}

}  // namespace hotseat
