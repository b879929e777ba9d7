#pragma once

#include "app/world.hpp"
#include "base/diagnostic.hpp"

#include <boost/program_options.hpp>

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hotseat::cli {

enum Exit { done = 0, found_problems = 1, wrong_usage = 2, bug = 70, interrupted = 130 };

/// A command line that shows what the command is for.
struct Example {
    std::string line{};  ///< as typed, without "hotseat"
    std::string means{};
};

/// The words that an option or an argument takes, by its name.
struct Choices {
    std::string name{};
    std::vector<std::string> words{};
};

/// One command, described once, in its own file; parsing, help, did-you-mean, completion and the
/// man page read this. Commands of a group have two words: "history list".
struct Command {
    std::string name{};
    std::string summary{};      ///< one line, without a full stop
    std::string description{};  ///< paragraphs, an empty line between them; may be empty
    std::vector<Example> examples{};
    boost::program_options::options_description options{};
    boost::program_options::options_description arguments{};  ///< positional, in order
    std::vector<Choices> choices{};
    std::function<Exit(World&)> run{};
};

/// Every command, in the order that help lists them.
std::vector<Command> commands();

/// The options that every command takes.
boost::program_options::options_description common_options();

/// What stands behind an option's name in help: "N", "DIR", or nothing for a switch.
std::string value_name(const boost::program_options::option_description& option);

/// Checks a value against the command's choices for `name`; throws UsageError with did-you-mean.
void check_choice(const Command& command, std::string_view name, const std::string& value);

/// The command line makes no sense: exit code 2 and how to write it.
class UsageError : public Error {
public:
    using Error::Error;
};

/// Runs `hotseat <args>`. Never throws; returns the exit code.
Exit run(const std::vector<std::string>& args, World& world);

}  // namespace hotseat::cli
