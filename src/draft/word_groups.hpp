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

struct Grouping {
    std::size_t words = 2;        ///< of a group, before neighbours are joined
    std::size_t most_groups = 7;  ///< of a reference
};

/// The content words of a reference, each stem once, in groups inside a clause, as even as can be.
/// Where these are too many, neighbours are joined, the smallest first. `question_stems`:
/// ascending. Without a single content word, all words are taken.
std::vector<WordGroup> word_groups(std::string_view reference,
                                   const std::vector<StemId>& question_stems, Forms& forms,
                                   const Grouping& grouping);

}  // namespace hotseat
