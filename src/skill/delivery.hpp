#pragma once

#include "base/span.hpp"
#include "record/attempt.hpp"

#include <optional>
#include <span>
#include <string>

namespace hotseat {

/// Words of an answer that show something, and where.
struct DeliveryEvidence {
    int position = 0;    ///< of the question in its session
    std::string text{};  ///< the whole answer
    Span words{};
    bool operator==(const DeliveryEvidence&) const = default;
};

/// What answers show of the way somebody talks, whatever they say; reported, never scored. Told by
/// the usual wordings, so what is put in other words is not seen.
struct Delivery {
    int designs = 0;  ///< answers to design questions: there one asks back
    std::optional<DeliveryEvidence> asked_back{};
    int stories = 0;  ///< answers where a project of one's own belongs: design, experience
    std::optional<DeliveryEvidence> own_project{};
};
Delivery delivery_of(std::span<const Attempt> attempts);

}  // namespace hotseat
