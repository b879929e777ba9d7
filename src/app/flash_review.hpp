#pragma once

#include "app/world.hpp"
#include "flash/card.hpp"

#include <chrono>
#include <optional>
#include <span>

namespace hotseat {

struct FlashRules {
    std::chrono::seconds each{20};               ///< then a card turns by itself
    std::optional<std::chrono::minutes> most{};  ///< no new card after that
    bool hands_off = false;  ///< cards turn and go by themselves; nothing is answered, nothing kept
};

/// Shows the cards one by one and keeps after each how well it was known. Nothing else is lost when
/// the user leaves. True when the user broke off.
bool review(World& world, std::span<const FlashCard> deck, CardRecords records,
            const FlashRules& rules);

}  // namespace hotseat
