#include "support/test_world.hpp"

#include <cstdlib>
#include <stdexcept>

namespace hotseat::test {

TemporaryFolder::TemporaryFolder() {
    auto name = (std::filesystem::temp_directory_path() / "hotseat-XXXXXX").string();
    if (!mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
    path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

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
