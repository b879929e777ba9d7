#pragma once

#include "app/rubric_shelf.hpp"
#include "app/world.hpp"
#include "store/history.hpp"

#include <cstdint>

namespace hotseat {

/// Marks every answered attempt of the session that has no grade yet, by the rubrics of the banks,
/// and keeps the grades. Answers to questions without a rubric stay unmarked.
void mark_session(World& world, History& history, RubricShelf& shelf, std::int64_t session);

}  // namespace hotseat
