#include "support/test_world.hpp"

namespace hotseat::test {
namespace {

#ifdef HOTSEAT_DICTIONARY
constexpr auto dictionary = HOTSEAT_DICTIONARY;
#else
constexpr auto dictionary = "";
#endif

}  // namespace

TestWorld::TestWorld()
    : world{.terminal = terminal,
            .in = in,
            .out = out,
            .err = out,
            .paths = {.data = home.path() / "hotseat",
                      .banks = {HOTSEAT_SOURCE},
                      .shipped = HOTSEAT_SOURCE,
                      .dictionary = dictionary},
            .environment = [](const char*) { return std::nullopt; },
            .elapsed = [this] { return terminal.now(); },
            .now = [this] { return a_monday_morning + (terminal.now() - script_start); },
            .local = [](Instant instant) { return LocalTime(instant.time_since_epoch()); }} {}

}  // namespace hotseat::test
