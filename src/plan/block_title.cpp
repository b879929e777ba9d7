#include "plan/block_title.hpp"

#include <fmt/format.h>

namespace hotseat {

std::string title_of(const PlannedBlock& block) {
    auto text = block.what.focus;
    if (block.what.kind == BlockKind::practice) text = "Practice: " + text;
    if (block.parts > 1) text += fmt::format(", part {} of {}", block.part, block.parts);
    return text;
}

}  // namespace hotseat
