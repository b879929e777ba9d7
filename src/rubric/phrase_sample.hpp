#pragma once

#include "rubric/compiled_rubric.hpp"

#include <string>
#include <vector>

namespace hotseat {

/// How a sample is written.
enum class SampleStyle {
    plain,  ///< the words of the phrase side by side
    wide,   ///< as far apart as its gaps allow, and inflected
    loose   ///< function words between neighbours, and inflected
};

/// A text made from a phrase, which the phrase should match.
struct PhraseSample {
    /// The same said in different ways: one that matches is enough.
    std::vector<std::string> texts{};
    std::string takes{};  ///< the alternative that it is about; empty for the first sample
};

/// Samples that together take every alternative of a phrase that compiles: first the one of all
/// first alternatives, then one for each other alternative, at most `most`. None for a /pattern/.
std::vector<PhraseSample> samples_of(const std::string& phrase, const Lexicons& lexicons,
                                     SampleStyle style = SampleStyle::plain,
                                     std::size_t most = 300);

}  // namespace hotseat
