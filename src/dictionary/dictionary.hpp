#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

/// How near two words are in meaning, by WordNet.
enum class Relation : std::uint8_t {
    synonym,  ///< they share a sense, or one is derived from the other
    kin       ///< one is more general than the other, or much like it
};

/// A stem that has relations in a dictionary, by its number there.
using ListedStem = std::uint32_t;
inline constexpr auto not_listed = static_cast<ListedStem>(-1);

/// A stem, and how it is related to another.
struct RelatedStem {
    ListedStem stem = not_listed;
    Relation relation = Relation::synonym;
    bool operator==(const RelatedStem&) const = default;
};

/// The words of English and which of them are near in meaning: a view of a file that
/// `write_dictionary` made, usually mapped into memory (format: src/dictionary/README.md). Nothing
/// is copied, so opening it costs nothing; the bytes must outlive it.
class Dictionary {
public:
    /// Nothing when the bytes are no dictionary of this version, or are cut short.
    static std::optional<Dictionary> open(std::string_view bytes);

    /// `word`: in lower case, ASCII.
    bool contains(std::string_view word) const;

    /// The number of words; they are sorted by their bytes.
    std::size_t size() const { return words_.count; }
    std::string_view word(std::size_t index) const { return text_of(words_, index); }
    /// The first word that does not sort before `text`; size() when there is none.
    std::size_t lower_bound(std::string_view text) const { return lower_bound(words_, text); }

    ListedStem listed(std::string_view stem) const;
    std::string_view stem(ListedStem stem) const { return text_of(stems_, stem); }
    /// What is related to a stem, nearest first; symmetric. Nothing for one that is not listed.
    std::vector<RelatedStem> related(ListedStem stem) const;

    /// Names the content: 16 hexadecimal digits.
    const std::string& fingerprint() const { return fingerprint_; }

private:
    /// Sorted texts: offsets of `count` + 1 ends into `text`.
    struct Texts {
        std::size_t count = 0;
        std::size_t offsets = 0;  ///< byte of the file where they begin
        std::string_view text{};
    };

    std::uint32_t number_at(std::size_t byte) const;
    std::string_view text_of(const Texts& texts, std::size_t index) const;
    std::size_t lower_bound(const Texts& texts, std::string_view text) const;

    std::string_view bytes_{};
    Texts words_{};
    Texts stems_{};
    std::size_t relation_starts_ = 0;
    std::size_t relations_ = 0;
    std::size_t relation_count_ = 0;
    std::string fingerprint_{};
};

}  // namespace hotseat
