#include "app/session_report.hpp"
#include "cli/command.hpp"
#include "cli/input.hpp"
#include "files/files.hpp"
#include "record/history_format.hpp"
#include "report/figures.hpp"
#include "unicode/printable.hpp"

#include <fmt/format.h>

#include <ostream>

namespace hotseat::cli {
namespace {

namespace po = boost::program_options;

constexpr std::size_t longest_import = std::size_t{1} << 30;

Exit write_out(const std::string& file, World& world) {
    auto text = history_header();
    int sessions = 0;
    if (const auto history = existing_history(world))
        for (const auto& session : history->sessions()) {
            text += history_line({session, history->attempts(session.number)});
            ++sessions;
        }
    if (file.empty() || file == "-") {
        world.out << (world.out_is_terminal ? printable(text) : text);
        world.out.flush();
        return done;
    }
    // Answers are nobody else's business.
    write_file(file, text, Access::is_private);
    if (!world.quiet)
        world.err << fmt::format("{} written to {}\n", counted(sessions, "session"),
                                 printable_line(file));
    return done;
}

Exit take_in(const std::string& file, World& world) {
    const auto [text, name] = read_named(file, world, longest_import);
    Diagnostics problems;
    const auto sessions = read_history(text, name, problems);
    tell(world, problems);
    if (has_errors(problems)) return found_problems;
    const auto imported = History(world.paths.history()).import(sessions);
    world.out << fmt::format("{} imported, {} there already.\n", counted(imported.added, "session"),
                             imported.already_there);
    return done;
}

}  // namespace

Command history_export_command() {
    auto file = std::make_shared<std::string>();
    Command command{.name = "history export",
                    .summary = "write every session as JSON lines, to keep or to move"};
    command.options.add_options()("output", po::value(file.get())->value_name("FILE"),
                                  "write to FILE, for you alone, instead of standard output");
    command.examples = {{"history export --output history.jsonl", "a copy of everything"}};
    command.run = [file](World& world) { return write_out(*file, world); };
    return command;
}

Command history_import_command() {
    auto file = std::make_shared<std::string>();
    Command command{.name = "history import", .summary = "take in an exported history"};
    command.description =
        "Takes in every session of the file or, when anything is wrong with it, none. Sessions "
        "that are there already are left out; the others get new numbers.";
    command.arguments.add_options()("file", po::value(file.get())->required()->value_name("FILE"),
                                    "what hotseat history export wrote; - for standard input");
    command.run = [file](World& world) { return take_in(*file, world); };
    return command;
}

}  // namespace hotseat::cli
