#pragma once

#include "app/world.hpp"

#include <chrono>
#include <filesystem>
#include <sstream>
#include <string>

namespace hotseat::test {

/// A folder that is gone at the end of the test.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

/// Nobody is there and nothing is typed.
class SilentTerminal : public Terminal {
public:
    TerminalEvent next_event(std::optional<Elapsed>) override { return Closed{}; }
    UnfinishedLine unfinished_line() const override { return {}; }
    void show(std::string_view) override {}
    bool interactive() const override { return false; }
};

/// Monday, 5 January 2026, 09:00 UTC.
inline constexpr Instant a_monday_morning{std::chrono::sys_days(std::chrono::year(2026) / 1 / 5) +
                                          std::chrono::hours(9)};

/// A world in memory: the shipped bank, an empty home, a clock that stands still, UTC.
struct TestWorld {
    TemporaryFolder home{};
    SilentTerminal terminal{};
    std::istringstream in{};
    std::ostringstream out{};  // standard output and error together, as a person sees them
    World world;

    TestWorld();
};

}  // namespace hotseat::test
