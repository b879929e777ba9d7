#pragma once

#include "dictionary/dictionary.hpp"
#include "draft/draft_source.hpp"
#include "rubric/rubric.hpp"
#include "text/forms.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

/// A rubric to begin with, and what its author may want to add.
struct DraftedRubric {
    /// Words near in meaning to one word of a point.
    struct Alternatives {
        std::string point{};
        std::string word{};
        std::vector<std::string> others{};
        bool earn_half = false;  ///< the point has them; else they are apart from the rubric
    };
    Rubric rubric{};
    std::vector<Alternatives> alternatives{};
};

/// Words near in meaning, the nearest first: up to so many, and so far.
using Thesaurus = std::function<std::vector<std::string>(std::string_view word, Relation furthest,
                                                         std::size_t most)>;

/// Drafts a rubric whose points are the content words of the first reference. Up to 16 of them are
/// a point each; a word near in meaning earns half. Of more, a few that stand together are a point:
/// two of them in one sentence earn it, one alone earns half. A word that the question says already
/// weighs little. Nothing when the reference holds no word.
///
/// `full` lies below the sum of the weights, because nobody says all the words of a reference: of n
/// content words a full answer is expected to say 1 / (1 + .75 ln n), less what points of more than
/// two words forgive anyway. (On 41 computer-science questions with one short reference each; that
/// near words harm longer ones, on 19 interview questions.)
std::optional<DraftedRubric> draft_rubric(const DraftSource& source, Forms& forms,
                                          const Thesaurus& thesaurus);

}  // namespace hotseat
