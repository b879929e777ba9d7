#pragma once

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
    /// Other words for one word of a point. They are kept apart from the rubric: words that merely
    /// are near in meaning cost more marks than they earn, until somebody has chosen among them.
    struct Alternatives {
        std::string point{};
        std::string word{};
        std::vector<std::string> others{};
    };
    Rubric rubric{};
    std::vector<Alternatives> alternatives{};
};

/// Other words for a word, the nearest first.
using Thesaurus = std::function<std::vector<std::string>(std::string_view word)>;

/// Drafts a rubric whose points are the content words of the first reference, a few that stand
/// together a point: two of them in one sentence earn it, one alone earns half. A word that the
/// question says already weighs little. Nothing when the reference holds no word.
///
/// `full` lies below the sum of the weights, because nobody says all the words of a reference: of n
/// content words a full answer is expected to say 1 / (1 + .75 ln n), less what points of more than
/// two words forgive anyway. (On 41 computer-science questions with one short reference each,
/// chosen on one half of them and confirmed on the other; on 12 interview questions with long
/// references.)
std::optional<DraftedRubric> draft_rubric(const DraftSource& source, Forms& forms,
                                          const Thesaurus& thesaurus);

}  // namespace hotseat
