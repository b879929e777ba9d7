#pragma once

#include "rubric/atoms.hpp"
#include "rubric/pattern.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hotseat {

struct Alternative;

/// One place of a sequence: any of the alternatives may stand there.
struct Element {
    std::optional<int> gap{};  ///< content words that may come before it; default: none
    bool optional = false;
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
