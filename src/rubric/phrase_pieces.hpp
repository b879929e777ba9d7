#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

/// Why a phrase does not compile. Thrown and caught inside the phrase parser.
struct Mistake {
    std::size_t at = 0;  ///< byte of the phrase
    std::string message{};
    std::string hint{};
};

/// A stretch of a phrase.
struct Piece {
    std::string_view text{};
    std::size_t at = 0;  ///< byte of the phrase
};

/// Cuts at `separator` outside quotes and brackets. A quote opens at the start of a word only, so
/// that the apostrophe of "don't" is none. Throws Mistake when a quote or bracket has no partner.
std::vector<Piece> split(Piece piece, char separator);

/// The words between spaces.
std::vector<Piece> words_of_phrase(Piece piece);

/// Room between two elements.
struct Gap {
    std::optional<int> words{};  ///< nothing: what stands behind the dots is no number
    bool far = false;            ///< it may hold commas and clause words
};

/// What "..n" or "...n" says; nothing when the piece is none of them.
std::optional<Gap> gap_of(const Piece& piece);

/// The n of "..n" or "~n"; `otherwise` when there is none, nothing when there is something else.
std::optional<int> number_after(std::string_view text, std::size_t mark_size, int otherwise);

}  // namespace hotseat
