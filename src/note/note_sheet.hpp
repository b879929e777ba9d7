#pragma once

#include "note/note.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

/// Notes as text to edit (notes-format.md), topic by topic: those of `topics`, in their order, also
/// where there are none yet.
std::string to_sheet(const Notes& notes, const std::vector<std::string>& topics);

/// What stands for a note's topic where it has none.
inline constexpr std::string_view no_topic = "general";

/// What is wrong with the text of a note; empty when nothing is.
std::string trouble_with(const std::string& text);

/// The notes of an edited sheet; a topic must be one of `known`. Those that stand as they were in
/// `before` keep their question and time; others were written `now`. Nothing, and every problem,
/// when a line makes no sense.
std::optional<Notes> read_sheet(std::string_view text, std::string_view file, const Notes& before,
                                const std::vector<std::string>& known, Instant now,
                                Diagnostics& diagnostics);

}  // namespace hotseat
