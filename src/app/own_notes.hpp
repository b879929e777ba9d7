#pragma once

#include "app/world.hpp"
#include "note/note.hpp"

#include <string>
#include <string_view>

namespace hotseat {

/// The user's notes. Throws Error, all problems told before, when the file is not in order.
Notes own_notes(World& world);

/// Adds one, written now. Throws Error when its text cannot be kept, or as above.
void add_note(World& world, std::string topic, std::string question, std::string text);

/// Adds one in the midst of something else: says at the terminal that it was kept, or why not.
void keep_note(World& world, const std::string& topic, const std::string& question,
               std::string_view line);

}  // namespace hotseat
