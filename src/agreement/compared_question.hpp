#pragma once

#include "agreement/phrase_effect.hpp"
#include "text/words.hpp"

#include <string>
#include <vector>

namespace hotseat {

/// The answers to one question as they are compared.
struct ComparedQuestion {
    std::string question{};
    std::vector<Compared> answers{};
    std::vector<Words> words{};                ///< of each answer, as the grader reads it
    std::vector<std::vector<StemId>> stems{};  ///< of each answer's content words, ascending
    std::vector<PhraseEffect> phrases{};
};

}  // namespace hotseat
