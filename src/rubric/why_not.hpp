#pragma once

#include "rubric/match.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace hotseat {

/// What kept a phrase from matching an answer.
enum class Block {
    nothing,   ///< it matches
    absent,    ///< some of its elements stand nowhere
    apart,     ///< all are there, but in another order, too far apart or not in one sentence
    negation,  ///< it stands negated
    entity,    ///< it is said of something else
    clause     ///< a comma or a clause word stands between
};

struct WhyNot {
    Block block = Block::nothing;
    std::size_t found = 0;               ///< elements that stand somewhere
    std::size_t elements = 0;            ///< that must
    std::vector<std::string> missing{};  ///< the others, as the phrase writes them
    std::optional<Match> blocked{};      ///< the words that would have matched
};

/// How far the phrase came under `rule`. A /pattern/ is one element.
WhyNot why_not(const CompiledPhrase& phrase, const Reading& reading, const MatchRule& rule);

}  // namespace hotseat
