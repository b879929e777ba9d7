#include "proof/covered_phrase.hpp"

#include "proof/sample_sheet.hpp"
#include "rubric/phrase_sample.hpp"

#include <algorithm>
#include <span>

namespace hotseat {
namespace {

class CoverSearch {
public:
    CoverSearch(const Provable& provable, PlainSamples& samples)
        : provable_(provable), samples_(samples) {}

    std::vector<CoveredPhrase> run() {
        const auto& compiled = *provable_.key.compiled;
        for (std::size_t i = 0; i < compiled.points.size(); ++i) {
            search(compiled.rubric.points[i].any, compiled.points[i].any);
            search(compiled.rubric.points[i].part, compiled.points[i].part);
        }
        return std::move(found_);
    }

private:
    void search(const std::vector<Phrase>& phrases, const CompiledPhrases& compiled) {
        std::vector<bool> covered(phrases.size());
        for (std::size_t i = 0; i < phrases.size(); ++i) {
            if (looks_beyond_sentences(compiled[i])) continue;
            std::vector<std::size_t> others;
            for (std::size_t k = 0; k < phrases.size(); ++k)
                if (k != i && !covered[k] && !looks_beyond_sentences(compiled[k]))
                    others.push_back(k);
            keep_those_that_cover(phrases[i], compiled, others);
            if (others.empty()) continue;
            covered[i] = true;
            found_.push_back({&phrases[i], &phrases[others.front()]});
        }
    }

    /// A sample and then the rest, style by style, so that most others are out after the first.
    void keep_those_that_cover(const Phrase& phrase, const CompiledPhrases& compiled,
                               std::vector<std::size_t>& others) const {
        keep_those_that_match_all(samples_.of(phrase.text), compiled, others);
        for (const auto style : {SampleStyle::wide, SampleStyle::loose})
            if (!others.empty())
                keep_those_that_match_all(samples_of(phrase.text, provable_.lexicons, style),
                                          compiled, others);
    }

    void keep_those_that_match_all(std::span<const PhraseSample> samples,
                                   const CompiledPhrases& compiled,
                                   std::vector<std::size_t>& others) const {
        if (samples.empty()) return others.clear();
        for (const auto some : {samples.first(1), samples.subspan(1)})
            if (!some.empty() && !others.empty()) keep_those_that_match(some, compiled, others);
    }

    void keep_those_that_match(std::span<const PhraseSample> samples,
                               const CompiledPhrases& compiled,
                               std::vector<std::size_t>& others) const {
        const SampleSheet sheet(samples, *provable_.key.compiled, provable_.key.meanings,
                                provable_.forms);
        std::erase_if(others, [&](std::size_t other) {
            const auto matched = sheet.matched_by(compiled[other], {});
            return !std::ranges::all_of(matched, [](bool yes) { return yes; });
        });
    }

    const Provable& provable_;
    PlainSamples& samples_;
    std::vector<CoveredPhrase> found_{};
};

}  // namespace

std::vector<CoveredPhrase> covered_phrases(const Provable& provable, PlainSamples& samples) {
    return CoverSearch(provable, samples).run();
}

}  // namespace hotseat
