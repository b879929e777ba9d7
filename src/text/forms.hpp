#pragma once

#include "base/by_text.hpp"
#include "dictionary/dictionary.hpp"
#include "text/english.hpp"

#include <tsl/robin_map.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <memory_resource>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hotseat {

class Stemmer;
using FormId = std::uint32_t;
using StemId = std::uint32_t;

/// A surface form (a word as the normaliser writes it) and everything that does not depend on
/// where it stands.
struct Form {
    std::string_view surface{};      ///< lives as long as the `Forms`, like the stem
    std::string_view stem{};         ///< Snowball's English stem; the surface where it is no word
    StemId stem_id = 0;              ///< the same for all forms of one stem
    ListedStem listed = not_listed;  ///< the stem in the dictionary
    std::vector<FormId> inside{};    ///< the words inside O(...)
    bool function = false;           ///< may stand free in a phrase
    bool empty = false;              ///< carries no content
    bool negates = false;
    bool begins_clause = false;
    bool subject_pronoun = false;
    bool opinion_verb = false;
    bool preposition = false;
    bool whole = false;  ///< written so, it is this one word: no contraction, number word, "10s"
    bool opens_pair = false;  ///< the first of two words that negate, or only look like it
    bool known = false;       ///< a word of English, of the trade or of the bank: never repaired
};

/// Every surface form met so far, by number: what is costly (the stem, the look-ups) is done once
/// a form. Not for use by several threads.
class Forms {
public:
    /// All must outlive it; `dictionary` may be null. `bank_words`: what the bank itself says.
    explicit Forms(const English& english, const Dictionary* dictionary = nullptr,
                   const WordSet* bank_words = nullptr);
    ~Forms();
    Forms(Forms&&) noexcept;

    FormId id(std::string_view surface);
    const Form& operator[](FormId id) const { return forms_[id]; }
    std::size_t size() const { return forms_.size(); }
    /// What they take, about.
    std::size_t bytes() const { return bytes_; }
    const English& english() const { return english_; }
    /// A word that negates, or the stem of one: what a phrase that names a negator asks for.
    bool is_negator_or_stem(std::string_view text) const { return negator_texts_.contains(text); }
    const Dictionary* dictionary() const { return dictionary_; }
    /// Names everything that a word's meaning depends on; empty without a dictionary.
    const std::string& fingerprint() const { return fingerprint_; }

private:
    using Numbers = tsl::robin_map<std::string_view, std::uint32_t, TextHash, std::equal_to<>,
                                   std::allocator<std::pair<std::string_view, std::uint32_t>>,
                                   true>;  // keeps the hashes

    Form describe(std::string_view surface);
    std::string_view kept(std::string_view text);

    const English& english_;
    const Dictionary* dictionary_;
    const WordSet* bank_words_;
    std::string fingerprint_;
    WordSet negator_texts_;  ///< the words that negate, and their stems
    std::unique_ptr<Stemmer> stemmer_;
    std::vector<Form> forms_;
    std::size_t bytes_ = 0;
    std::unique_ptr<std::pmr::monotonic_buffer_resource> texts_;  ///< of surfaces and stems
    Numbers ids_;
    Numbers stems_;
};

}  // namespace hotseat
