#include "support/test_world.hpp"

namespace hotseat::test {

TestWorld::TestWorld()
    : world{.terminal = terminal,
            .in = in,
            .out = out,
            .err = out,
            .paths = {.data = home.path() / "hotseat",
                      .banks = {HOTSEAT_SOURCE},
                      .shipped = HOTSEAT_SOURCE},
            .environment = [](const char*) { return std::nullopt; },
            .elapsed = [this] { return terminal.now(); },
            .now = [this] { return a_monday_morning + (terminal.now() - script_start); },
            .local = [](Instant instant) { return LocalTime(instant.time_since_epoch()); }} {}

}  // namespace hotseat::test
