#pragma once

#include "rubric/compiled_rubric.hpp"
#include "text/forms.hpp"

#include <string>
#include <vector>

namespace hotseat {

/// A stem of a phrase that words of different meaning have: `import` finds important, too.
struct SharedStem {
    std::string stem{};
    std::vector<std::string> words{};  ///< by name
    Place place{};                     ///< of a phrase that listens for it
};

/// Such stems in the phrases of points and red flags, phrase by phrase (English, `same_stem`).
std::vector<SharedStem> shared_stems(const CompiledRubric& rubric, const Forms& forms);

}  // namespace hotseat
