#pragma once

#include "rubric/atoms.hpp"
#include "rubric/pattern.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hotseat {

/// Tests in a few bits, so that one look tells most words that pass none of an element's tests from
/// those that may pass one. The last bit stands for "any word".
using AtomMask = std::uint64_t;
inline constexpr AtomMask any_word_mask = AtomMask{1} << 63;
constexpr AtomMask mask_of(Atoms::Id atom) {
    return AtomMask{1} << (atom % 63);
}

struct Alternative;

/// One place of a sequence: any of the alternatives may stand there.
struct Element {
    std::optional<int> gap{};  ///< content words that may come before it; default: none
    bool optional = false;
    AtomMask first_words = 0;               ///< of the tests that its first word may pass
    std::vector<Alternative> alternatives;  // no {}: incomplete here
};

/// Elements in order inside one sentence.
struct Sequence {
    std::vector<Element> elements{};
};

struct Alternative {
    enum class Kind { word, any_word, literal, sequence };
    Kind kind = Kind::word;
    bool negated = false;            ///< `!`: must stand negated
    std::vector<Atoms::Id> atoms{};  ///< word: one; literal: one a word, side by side
    Sequence sequence{};
};

/// One side of an `&`.
struct Part {
    Sequence sequence{};
    bool has_negator = false;  ///< names a negator of its own: matches under a negation too
};

/// Parts that stand in one sentence, in any order.
struct Conjunction {
    std::vector<Part> parts{};
    std::optional<int> within{};  ///< `~n`: words from the first to the last
};

/// A phrase ready to be matched: conjunctions that all stand somewhere in the answer, or a pattern.
struct CompiledPhrase {
    std::string source{};
    std::vector<Conjunction> conjunctions{};
    std::optional<Pattern> raw{};
};

}  // namespace hotseat
