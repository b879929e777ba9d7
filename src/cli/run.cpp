#include "base/nearest.hpp"
#include "cli/command.hpp"
#include "cli/help.hpp"

#include <algorithm>
#include <optional>
#include <ostream>

namespace hotseat::cli {
namespace {

namespace po = boost::program_options;

using Words = std::vector<std::string>;

/// What the user typed, taken apart.
struct Called {
    Command command{};
    Words rest{};
};

[[noreturn]] void unknown_command(const std::string& name, const std::vector<Command>& all) {
    std::vector<std::string> names;
    for (const auto& command : all) {
        names.push_back(command.name);
        const auto space = command.name.find(' ');
        if (space != std::string::npos) names.push_back(command.name.substr(0, space));
    }
    throw UsageError("no command \"" + name + "\"",
                     did_you_mean(name, names, "hotseat help lists them"));
}

/// Finds the command by its first two words, or its first. Nothing when the words name a group.
std::optional<Called> find_command(const Words& args) {
    auto all = commands();
    const auto named = [&](const std::string& name) {
        return std::ranges::find(all, name, &Command::name);
    };
    if (args.size() > 1)
        if (const auto it = named(args[0] + ' ' + args[1]); it != all.end())
            return Called{std::move(*it), {args.begin() + 2, args.end()}};
    if (const auto it = named(args[0]); it != all.end())
        return Called{std::move(*it), {args.begin() + 1, args.end()}};
    if (command_list(args[0]).empty()) unknown_command(args[0], all);
    if (args.size() > 1 && !args[1].starts_with('-')) unknown_command(args[0] + ' ' + args[1], all);
    return std::nullopt;
}

std::vector<std::string> option_names(const po::options_description& options) {
    std::vector<std::string> names;
    for (const auto& option : options.options()) names.push_back("--" + option->long_name());
    return names;
}

/// Fills the variables that the command's options point at.
po::variables_map parse(const Command& command, const Words& words) {
    po::positional_options_description positions;
    for (const auto& argument : command.arguments.options())
        positions.add(argument->long_name().c_str(),
                      argument->semantic()->max_tokens() > 1 ? -1 : 1);
    po::options_description all;
    all.add(command.options).add(command.arguments).add(common_options());
    const int exact =
        po::command_line_style::default_style & ~po::command_line_style::allow_guessing;
    po::variables_map values;
    po::store(po::command_line_parser(words).options(all).positional(positions).style(exact).run(),
              values);
    if (values["help"].as<bool>()) return values;
    for (const auto& [name, allowed] : command.choices)
        if (const auto& value = values[name]; !value.empty()) {
            if (const auto* word = boost::any_cast<std::string>(&value.value()))
                check_choice(command, name, *word);
            if (const auto* several = boost::any_cast<Words>(&value.value()))
                for (const auto& word : *several) check_choice(command, name, word);
        }
    po::notify(values);
    return values;
}

void apply_common(const po::variables_map& values, World& world) {
    if (values["no-color"].as<bool>()) world.colour = false;
    if (values["quiet"].as<bool>()) world.quiet = true;
    if (const auto& banks = values["bank"]; !banks.empty()) {
        const auto& folders = banks.as<Words>();
        world.paths.banks.assign(folders.begin(), folders.end());
    }
}

/// Boost's words for what is wrong, in ours.
UsageError in_our_words(const po::error& error, const Command& command) {
    const auto how =
        "usage: " + usage(command) + "; hotseat " + command.name + " --help tells more";
    if (const auto* missing = dynamic_cast<const po::required_option*>(&error)) {
        auto name = missing->get_option_name();
        name.erase(0, name.find_first_not_of('-'));
        const auto* argument = command.arguments.find_nothrow(name, false);
        return UsageError("missing " + (argument ? value_name(*argument) : "--" + name), how);
    }
    if (const auto* unknown = dynamic_cast<const po::unknown_option*>(&error)) {
        po::options_description all;
        all.add(command.options).add(common_options());
        const auto& name = unknown->get_option_name();
        return UsageError("no option " + name + " in hotseat " + command.name,
                          did_you_mean(name, option_names(all), how));
    }
    if (dynamic_cast<const po::too_many_positional_options_error*>(&error))
        return UsageError("one word too many", how);
    return UsageError(error.what(), how);
}

Exit run_command(const Words& args, World& world) {
    const auto called = find_command(args);
    if (!called) {
        world.out << "Commands of hotseat " << args[0] << "\n" << command_list(args[0]);
        return args.size() > 1 ? done : wrong_usage;
    }
    try {
        const auto values = parse(called->command, called->rest);
        if (values["help"].as<bool>()) {
            world.out << help_text(called->command);
            return done;
        }
        apply_common(values, world);
    } catch (const po::error& error) {
        throw in_our_words(error, called->command);
    }
    return called->command.run(world);
}

/// Puts options that stand before the command behind it, and names what is meant without one.
Words with_defaults(Words args) {
    if (args == Words{"--help"} || args == Words{"-h"}) return {"help"};
    if (args == Words{"--version"}) return {"version"};
    std::size_t before = 0;
    while (before < args.size() && args[before].starts_with('-'))
        before += args[before] == "--bank" ? 2 : 1;
    before = std::min(before, args.size());
    std::ranges::rotate(args, args.begin() + static_cast<std::ptrdiff_t>(before));
    if (before == args.size()) args.insert(args.begin(), "start");
    return args;
}

}  // namespace

po::options_description common_options() {
    po::options_description options;
    options.add_options()("help,h", po::bool_switch(), "this text")(
        "bank", po::value<Words>()->value_name("DIR"),
        "read this bank instead of the usual ones (repeatable)")(
        "quiet,q", po::bool_switch(), "results and errors only")("no-color", po::bool_switch(),
                                                                 "no colours");
    return options;
}

void check_choice(const Command& command, std::string_view name, const std::string& value) {
    const auto choices = std::ranges::find(command.choices, name, &Choices::name);
    if (choices == command.choices.end() || std::ranges::count(choices->words, value)) return;
    std::string listed;
    for (const auto& word : choices->words) listed += (listed.empty() ? "" : ", ") + word;
    throw UsageError("no " + std::string(name) + " \"" + value + "\"",
                     did_you_mean(value, choices->words, "one of: " + listed));
}

Exit run(const Words& args, World& world) {
    try {
        return run_command(with_defaults(args), world);
    } catch (const UsageError& error) {
        tell(world, {error.diagnostic()});
        return wrong_usage;
    } catch (const Error& error) {
        tell(world, {error.diagnostic()});
        return found_problems;
    } catch (const BrokenOff&) {
        return interrupted;
    } catch (const std::exception& error) {
        const Error internal(std::string("internal error: ") + error.what(),
                             "this is a bug in hotseat; please report it with the command line");
        tell(world, {internal.diagnostic()});
        return bug;
    }
}

}  // namespace hotseat::cli
