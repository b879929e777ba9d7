#pragma once

#include "base/diagnostic.hpp"
#include "base/time.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

/// Where a card comes from, what matters most first.
enum class CardKind {
    miss,  ///< a point the user missed, or a red flag that fired
    note,  ///< the user's own
    bank   ///< the line of a question
};
std::string_view to_text(CardKind kind);

struct FlashCard {
    std::string id{};  ///< the same for the same card, for ever: "bank:<question>"
    CardKind kind = CardKind::bank;
    std::string topic{};  ///< slug; empty: of none
    std::string front{};
    std::string back{};
    std::string context{};  ///< code or data that the front is about
    bool operator==(const FlashCard&) const = default;
};

/// How well a card was known.
enum class Recall { knew, unsure, did_not };
const std::vector<std::string>& recall_words();

/// What is remembered of a card.
struct CardRecord {
    std::string id{};
    Recall last = Recall::knew;
    Instant shown{};  ///< when it was answered last
    int times = 1;    ///< so often
    bool operator==(const CardRecord&) const = default;
};
using CardRecords = std::vector<CardRecord>;

/// {"format":"hotseat-flash","version":1,"cards":[...]} (flash-format.md).
std::string to_json(const CardRecords& records);
/// Nothing, and every problem, when the text is no such file.
std::optional<CardRecords> read_card_records(std::string_view text, std::string_view file,
                                             Diagnostics& diagnostics);

}  // namespace hotseat
