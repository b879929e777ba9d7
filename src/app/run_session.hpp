#pragma once

#include "app/marking.hpp"
#include "app/prepared_session.hpp"
#include "app/rubric_shelf.hpp"
#include "app/world.hpp"
#include "session/session.hpp"
#include "store/history.hpp"

#include <cstdint>

namespace hotseat {

struct SessionRun {
    std::int64_t number = 0;  ///< 0 when it was not begun
    Ending how = Ending::not_begun;
};

/// Runs the session over the world's terminal and keeps in the history what comes of it. A new one
/// closes an older one that is still open; one where nothing came at all is not kept.
SessionRun run_session(World& world, History& history, RubricShelf& shelf, Marker& marker,
                       PreparedSession prepared);

}  // namespace hotseat
