#pragma once

#include "base/span.hpp"
#include "text/words.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

/// A content word of a model answer, as a phrase may ask for it.
struct KeyWord {
    std::string surface{};
    double weight = 1;     ///< less where the question itself says it
    bool negated = false;  ///< the reference denies it: "has no children"
    Span span{};           ///< bytes of the reference
};

/// Content words that stand together.
using WordGroup = std::vector<KeyWord>;

/// The content words of a reference, each stem once, in groups of up to two inside a clause, as
/// even as can be. Where these are more than `most`, neighbours are joined, the smallest first.
/// `question_stems`: ascending. Without a single content word, all words are taken.
std::vector<WordGroup> word_groups(std::string_view reference,
                                   const std::vector<StemId>& question_stems, Forms& forms,
                                   std::size_t most);

}  // namespace hotseat
