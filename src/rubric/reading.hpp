#pragma once

#include "rubric/needs_met.hpp"
#include "rubric/trigrams.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace hotseat {

/// An answer as the phrases of one rubric see it: which words pass which tests. Refers to the
/// words, forms and atoms it was made of, so it must not outlive them.
class Reading {
public:
    Reading(const Words& words, const Forms& forms, const Atoms& atoms, Meanings& meanings);

    std::size_t size() const { return words_.words.size(); }
    const Word& word(std::size_t at) const { return words_.words[at]; }
    const Form& form(std::size_t at) const { return forms_[words_.words[at].form]; }
    const Words& words() const { return words_; }
    /// What patterns are matched against.
    struct Line : PlainLine {
        explicit Line(PlainLine line) : PlainLine(std::move(line)), trigrams(text) {}
        Trigrams trigrams;
    };
    const Line& line() const {
        if (!line_) line_.emplace(plain_line(words_, forms_));
        return *line_;
    }
    const Forms& forms() const { return forms_; }

    bool passes(std::size_t at, Atoms::Id atom) const {
        for (const auto found : passed(at))
            if (found >= atom) return found == atom;
        return false;
    }
    /// Passes one of the `atoms`, which ascend.
    bool passes_any(std::size_t at, std::span<const Atoms::Id> atoms) const {
        return std::ranges::any_of(
            passed(at), [&](Atoms::Id found) { return std::ranges::binary_search(atoms, found); });
    }
    /// The tests that the word passes, ascending: seldom more than three.
    std::span<const Atoms::Id> passed(std::size_t at) const {
        return {passed_.begin() + passed_begin_[at], passed_.begin() + passed_begin_[at + 1]};
    }
    /// What matching asks of every word it comes past, side by side.
    struct Stand {
        AtomMask mask = 0;           ///< of the tests that it passes, with that of "any word"
        std::uint32_t sentence = 0;  ///< the rest as the word and its form have it
        bool cut = false;
        bool negated = false;
        bool function = false;
    };
    const Stand& stand(std::size_t at) const { return stands_[at]; }
    /// The words that pass, ascending.
    std::span<const std::uint32_t> places(Atoms::Id atom) const;
    /// False when the phrase, of this rubric, matches nowhere.
    bool may_match(const CompiledPhrase& phrase) const { return needs_.allow(phrase); }

private:
    const Words& words_;
    const Forms& forms_;
    std::vector<std::uint32_t> starts_;  ///< for each atom: where its places begin
    std::vector<std::uint32_t> places_;
    std::vector<Atoms::Id> passed_;            ///< one word's behind the other's
    std::vector<std::uint32_t> passed_begin_;  ///< for each word, and behind the last
    std::vector<Stand> stands_;                ///< for each word
    NeedsMet needs_;                           ///< by the words that are there
    mutable std::optional<Line> line_;         ///< once a pattern has wanted it
};

}  // namespace hotseat
