#pragma once

#include "bank/bank.hpp"
#include "document/document.hpp"
#include "note/note.hpp"
#include "skill/misses.hpp"

#include <chrono>
#include <optional>
#include <span>

namespace hotseat {

/// What the page of notes is made of. Topics come in the order of the bank.
struct NotesRequest {
    std::span<const Topic> topics{};
    bool general = true;  ///< what belongs to no topic, too
    std::span<const Question> questions{};
    std::span<const Note> notes{};
    std::span<const PointMiss> misses{};
    std::span<const FlagCount> flags{};
    std::optional<std::chrono::minutes> most{};  ///< reading time
};

/// Bullets of each topic, for a phone or a small notebook: own notes, then what was missed last and
/// the red flags that fired, then the bank's lines. With `most`, what does not fit is left out from
/// the last kind on.
Document notes_page(const NotesRequest& request);

}  // namespace hotseat
