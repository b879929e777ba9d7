#pragma once

#include "rubric/rubric.hpp"
#include "text/forms.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace hotseat {

/// A prefix of a phrase that catches words of many kinds: `sha*` finds shadow and shampoo.
struct WidePrefix {
    std::string prefix{};
    bool is_word = false;                 ///< a word itself: its stem would do
    std::vector<std::string> examples{};  ///< words of other stems, at most four
    std::size_t stems = 0;                ///< how many stems it catches
    Place place{};                        ///< of the first phrase that has it
};

/// The wide prefixes of a rubric's phrases, each once; none without a dictionary.
std::vector<WidePrefix> wide_prefixes(const Rubric& rubric, const Forms& forms);

}  // namespace hotseat
