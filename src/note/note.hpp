#pragma once

#include "base/diagnostic.hpp"
#include "base/time.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

/// What the user wrote down.
struct Note {
    std::string topic{};     ///< slug; empty: of none
    std::string question{};  ///< id; empty: of none
    std::string text{};      ///< may have several lines
    Instant added{};
    bool operator==(const Note&) const = default;
};

/// In the order they were written. A note is up to 2000 bytes, a file has up to 10,000.
using Notes = std::vector<Note>;

/// Format: notes-format.md.
std::string to_json(const Notes& notes);
/// Nothing, and every problem, when the text is no such file.
std::optional<Notes> read_notes(std::string_view text, std::string_view file,
                                Diagnostics& diagnostics);

}  // namespace hotseat
