#pragma once

#include "text/words.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace hotseat {

/// A phrase that answers have in common, in the phrase language.
struct Candidate {
    std::string phrase{};
    std::vector<StemId> stems{};           ///< of its words, ascending; none of a prefix
    std::vector<std::uint32_t> answers{};  ///< the numbers of those it was found in, ascending
    bool is_term = false;                  ///< a word or a prefix alone
};

/// Answers, and which of them to look for phrases in.
struct Quarry {
    std::span<const Words> answers{};
    std::vector<bool> wanted{};                 ///< for each answer
    const std::vector<StemId>& question_stems;  ///< ascending; say nothing alone
};

/// Words (`grow`, but no numbers), beginnings that unite words (`alloc*`) and pairs with a gap
/// (`grow ..3 run`) that at least `least` of the wanted answers have, each with all the answers
/// that have it. By their phrase; at most `most`, those that the most wanted answers have.
std::vector<Candidate> mine_candidates(const Quarry& quarry, const Forms& forms, std::size_t least,
                                       std::size_t most);

}  // namespace hotseat
