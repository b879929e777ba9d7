#include "app/session_report.hpp"
#include "cli/command.hpp"
#include "cli/output.hpp"
#include "cli/session_number.hpp"
#include "report/figures.hpp"
#include "unicode/printable.hpp"
#include "unicode/width.hpp"

#include <fmt/format.h>

#include <ostream>

namespace hotseat::cli {
namespace {

namespace po = boost::program_options;

constexpr auto no_sessions = "No sessions yet: hotseat session begins one.\n";

std::string row_of(const SessionRecord& session, const std::vector<Attempt>& attempts,
                   const View& view) {
    const auto mark = overall_mark(attempts);
    auto line =
        fmt::format("{:<5}{:<18}{:<10}{:<10}{:<5}{:<14}{}", session.number,
                    full_date_text(session.started, view.local),
                    session_kind_words()[static_cast<std::size_t>(session.kind)],
                    session_state_words()[static_cast<std::size_t>(session.state)], attempts.size(),
                    mark ? mark_text(*mark) : "no mark", printable_line(session.request));
    line = fit(line, view.columns);
    return line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
}

Exit list(World& world) {
    const auto history = existing_history(world);
    const auto sessions = history ? history->sessions() : std::vector<SessionRecord>();
    if (sessions.empty()) {
        world.out << no_sessions;
        return done;
    }
    auto text = fmt::format("{:<5}{:<18}{:<10}{:<10}{:<5}{:<14}{}\n", "No", "begun", "kind",
                            "state", "n", "mark", "asked for");
    for (const auto& session : sessions)
        text += row_of(session, history->attempts(session.number), view_of(world));
    world.out << text;
    return done;
}

Exit show(const std::string& number, World& world, const Output& output) {
    const auto wanted = session_number(number);
    const auto history = existing_history(world);
    if (!history) throw Error("there is no session yet", "hotseat session begins one");
    const auto report = session_report(*history, wanted);
    write(world, output,
          output.format == "json"       ? to_json(report)
          : output.format == "markdown" ? to_markdown(report, view_of(world))
                                        : to_full_text(report, view_of(world)));
    return done;
}

/// True when the user says yes. Nothing when nobody is there to say anything.
std::optional<bool> confirmed(World& world, const std::string& question) {
    if (!world.terminal.interactive()) return std::nullopt;
    world.terminal.show(question + "\nType yes, or Enter to keep it.\n");
    const auto event = world.terminal.next_event(std::nullopt);
    const auto* line = std::get_if<Line>(&event);
    return line && (line->text == "yes" || line->text == "y");
}

Exit remove(const std::string& number, bool yes, World& world) {
    const auto wanted = session_number(number);
    auto history = existing_history(world);
    const auto session = history ? history->session(wanted) : std::nullopt;
    if (!session)
        throw Error(fmt::format("there is no session {}", wanted),
                    "hotseat history list shows what there is");
    const auto answers = static_cast<int>(history->attempts(wanted).size());
    const auto what =
        fmt::format("session {} of {} with {}", wanted,
                    full_date_text(session->started, world.local), counted(answers, "question"));
    if (!yes) {
        const auto answer = confirmed(world, "Delete " + what + " for good?");
        if (!answer)
            throw UsageError("nobody is here to be asked whether to delete it",
                             fmt::format("hotseat history delete {} --yes", wanted));
        if (!*answer) {
            world.out << "Kept.\n";
            return done;
        }
    }
    history->erase(wanted);
    world.out << "Deleted " << what << ".\n";
    return done;
}

}  // namespace

Command history_list_command() {
    Command command{.name = "history list", .summary = "every session, oldest first"};
    command.run = [](World& world) { return list(world); };
    return command;
}

Command history_show_command() {
    auto number = std::make_shared<std::string>();
    Command command{.name = "history show",
                    .summary = "all that is kept of a session, answers in full"};
    command.arguments.add_options()("session", po::value(number.get())->required()->value_name("N"),
                                    "the session's number");
    auto output = add_output(command, {"text", "markdown", "json"});
    command.run = [number, output](World& world) { return show(*number, world, *output); };
    return command;
}

Command history_delete_command() {
    struct Options {
        std::string number{};
        bool yes = false;
    };
    auto options = std::make_shared<Options>();
    Command command{.name = "history delete", .summary = "delete a session for good"};
    command.description =
        "Asks first. Nothing of the session stays in the file, and its number is never used "
        "again; hotseat history export keeps a copy elsewhere.";
    command.arguments.add_options()("session",
                                    po::value(&options->number)->required()->value_name("N"),
                                    "the session's number");
    command.options.add_options()("yes", po::bool_switch(&options->yes), "do not ask");
    command.run = [options](World& world) { return remove(options->number, options->yes, world); };
    return command;
}

}  // namespace hotseat::cli
