#pragma once

#include "app/world.hpp"

#include <boost/program_options.hpp>

#include <functional>
#include <string>
#include <vector>

namespace hotseat::cli {

enum Exit { done = 0, found_problems = 1, wrong_usage = 2, bug = 70, interrupted = 130 };

/// A command line that shows what the command is for.
struct Example {
    std::string line{};   ///< without "hotseat "
    std::string means{};
};

/// One command, described once, in its own file; parsing, help, did-you-mean, completion and the
/// man page read this. Commands of a group have two words: "history list".
struct Command {
    std::string name{};
    std::string summary{};      ///< one line, without a full stop
    std::string description{};  ///< paragraphs for --help and the man page; may be empty
    std::vector<Example> examples{};
    boost::program_options::options_description options{};
    boost::program_options::options_description arguments{};  ///< positional, in order
    /// Completes an option's or argument's values, by its name: the words it takes.
    std::vector<std::pair<std::string, std::vector<std::string>>> values{};
    std::function<Exit(World&)> run{};
};

/// Every command, in the order that help lists them.
std::vector<Command> commands();

/// Runs `hotseat <args>`. Never throws; returns the exit code.
Exit run(const std::vector<std::string>& args, World& world);

}  // namespace hotseat::cli
