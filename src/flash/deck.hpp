#pragma once

#include "bank/bank.hpp"
#include "document/document.hpp"
#include "flash/card.hpp"
#include "note/note.hpp"
#include "skill/misses.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace hotseat {

/// What cards are made of.
struct DeckRequest {
    std::span<const Question> questions{};
    std::span<const Note> notes{};
    std::span<const PointMiss> misses{};
    std::span<const FlagCount> flags{};
    std::span<const CardRecord> records{};
    std::span<const std::string> topics{};  ///< slugs; none: all
    bool misses_only = false;
    std::size_t most = static_cast<std::size_t>(-1);
};

/// The cards to show, in their order: first those that were not known when they were shown last,
/// then those one was unsure of; then what was never shown: misses, own notes, and the bank's lines
/// topic by turn; at last what was known, the longest ago first.
std::vector<FlashCard> make_deck(const DeckRequest& request);

/// The card's record, with this answer.
void answer(CardRecords& records, const std::string& card, Recall recall, Instant now);

/// Cards to open one by one, for a phone.
Document document_of(std::span<const FlashCard> deck);

}  // namespace hotseat
