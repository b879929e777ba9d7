#pragma once

#include "support/test_world.hpp"

#include <filesystem>
#include <string>

namespace hotseat::test {

/// Runs transcripts, one after the other, in one new home.
class Replay {
public:
    /// Runs each "$ hotseat ..." line and returns the transcript with what came out below it:
    /// standard output and error as a person sees them at a terminal, then "[exit n]" when that is
    /// not 0. With "| cat" at the line's end, the output is no terminal.
    ///
    /// What is typed stands below the line: "> ..." by a person, "< ..." from a pipe
    /// (support/scripted_terminal.hpp). "@ 13:00" lets the time pass until clocks show that. Lines that start with "#" stay. In a command line, "~" is
    /// the home, "$TESTS" the folder tests/, and "double quotes" keep spaces.
    std::string run(const std::string& transcript);

    const std::filesystem::path& home() const { return test_.home.path(); }
    void type_at(std::size_t characters_per_second) {
        test_.terminal.type_at(characters_per_second);
    }

private:
    TestWorld test_{};
};

}  // namespace hotseat::test
