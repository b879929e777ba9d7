#pragma once

#include <string>

namespace hotseat::test {

/// Runs each "$ hotseat ..." line of a transcript, all in one new home, and returns the transcript
/// with what came out below each line: standard output and error as a person sees them at a
/// terminal, then "[exit n]" when that is not 0. With "| cat" at its end, the output is no
/// terminal.
///
/// What is typed stands below the line: "> ..." by a person, "< ..." from a pipe
/// (support/scripted_terminal.hpp). Lines that start with "#" stay. In a command line, "~" is the
/// home, "$TESTS" the folder tests/, and "double quotes" keep spaces.
std::string replay(const std::string& transcript);

}  // namespace hotseat::test
