#pragma once

#include "app/world.hpp"
#include "support/folder.hpp"
#include "support/scripted_terminal.hpp"
#include "support/text_input.hpp"

#include <chrono>
#include <sstream>

namespace hotseat::test {

/// Monday, 5 January 2026, 09:00 UTC.
inline constexpr Instant a_monday_morning{std::chrono::sys_days(std::chrono::year(2026) / 1 / 5) +
                                          std::chrono::hours(9)};

/// A world in memory: the shipped bank, an empty home, UTC. Nobody is there and time stands still
/// unless its terminal plays a script.
struct TestWorld {
    Folder home{};
    TextInput in{};
    std::ostringstream out{};  // standard output and error together, as a person sees them
    ScriptedTerminal terminal{out};
    World world;

    TestWorld();
};

}  // namespace hotseat::test
