#pragma once

#include "rubric/match.hpp"
#include "rubric/phrase_sample.hpp"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace hotseat {

/// Samples of a phrase written below each other, so that they are read once and any phrase of the
/// rubric can be tried on all of them.
class SampleSheet {
public:
    /// `rubric`, `meanings` and `forms` must outlive it.
    SampleSheet(std::span<const PhraseSample> samples, const CompiledRubric& rubric,
                Meanings& meanings, Forms& forms);

    /// For each sample: does the phrase match one of its texts? Not for phrases that look at more
    /// than a sentence, unless there is only one text.
    std::vector<bool> matched_by(const CompiledPhrase& phrase, const MatchRule& rule) const;

    const Reading& reading() const { return *reading_; }

private:
    std::unique_ptr<const Words> words_{};
    std::unique_ptr<const Reading> reading_{};
    std::vector<std::size_t> sample_of_word_{};
    std::size_t samples_ = 0;
};

}  // namespace hotseat
