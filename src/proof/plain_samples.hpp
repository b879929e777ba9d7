#pragma once

#include "base/by_text.hpp"
#include "rubric/phrase_sample.hpp"

#include <string>
#include <vector>

namespace hotseat {

/// The plain samples of a rubric's phrases, each phrase's made once.
class PlainSamples {
public:
    /// `lexicons` must outlive it.
    explicit PlainSamples(const Lexicons& lexicons) : lexicons_(lexicons) {}

    const std::vector<PhraseSample>& of(const std::string& phrase) {
        const auto [made, is_new] = made_.try_emplace(phrase);
        if (is_new) made->second = samples_of(phrase, lexicons_);
        return made->second;
    }

private:
    const Lexicons& lexicons_;
    ByText<std::vector<PhraseSample>> made_{};
};

}  // namespace hotseat
