#pragma once

#include "rubric/atoms.hpp"
#include "rubric/pattern.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>
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

/// One place of a sequence: one of the words may stand there, or one of the other alternatives.
struct Element {
    std::optional<int> gap{};  ///< content words that may come before it; default: none
    bool optional = false;
    bool far = false;                 ///< what comes before it may hold commas and clause words
    AtomMask first_words = 0;         ///< of the tests that its first word may pass
    std::vector<Atoms::Id> words{};   ///< ascending: nearly all that phrases are made of
    std::vector<Alternative> others;  // no {}: incomplete here
};

/// Elements in order inside one sentence.
struct Sequence {
    std::vector<Element> elements{};
};

/// What is more than a word: `_`, a name of several words, a group's phrase, or what `!` stands
/// before.
struct Alternative {
    enum class Kind { any_word, literal, sequence };
    Kind kind = Kind::literal;
    bool negated = false;            ///< `!`: must stand negated
    std::vector<Atoms::Id> atoms{};  ///< literal: one a word, side by side
    Sequence sequence{};
};

/// The words and literals of an element as tests that neighbouring words must pass.
template <class Visit>
void each_literal(const Element& element, const Visit& visit) {
    for (const auto& word : element.words) visit(std::span(&word, 1));
    for (const auto& other : element.others)
        if (!other.atoms.empty()) visit(std::span(other.atoms));
}

/// One side of an `&`.
struct Part {
    Sequence sequence{};
    bool has_negator = false;  ///< one of its words negates
};

/// Parts that stand in one sentence, in any order.
struct Conjunction {
    std::vector<Part> parts{};
    std::optional<int> within{};  ///< `~n`: words from the first to the last
};

/// All of them must be met, or a phrase matches nowhere. So end most phrases, at one look.
using PhraseNeeds = std::array<Atoms::Need, 4>;

/// A phrase ready to be matched: conjunctions that all stand somewhere in the answer, or a pattern.
struct CompiledPhrase {
    std::string source{};
    std::vector<Conjunction> conjunctions{};
    std::optional<Pattern> raw{};
    PhraseNeeds needs{};
};

/// True when the phrase can match across sentences: `&&`, or a /pattern/.
inline bool looks_beyond_sentences(const CompiledPhrase& phrase) {
    return phrase.raw || phrase.conjunctions.size() > 1;
}

}  // namespace hotseat
