#include "app/checkup.hpp"
#include "app/session_report.hpp"
#include "cli/command.hpp"
#include "cli/output.hpp"
#include "json/value.hpp"
#include "record/exact_text.hpp"
#include "unicode/printable.hpp"
#include "unicode/width.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hotseat::cli {
namespace {

constexpr std::size_t indent = 18;  // "warn  characters  "

const char* to_text(Check::State state) {
    switch (state) {
        case Check::State::ok:
            return "ok";
        case Check::State::warn:
            return "warn";
        case Check::State::bad:
            return "bad";
    }
    return "";
}

std::string text_of(const std::vector<Check>& checks, const World& world) {
    const auto columns = view_of(world).columns;
    std::string text;
    for (const auto& check : checks) {
        if (world.quiet && check.state == Check::State::ok) continue;
        const auto line =
            fmt::format("{:<6}{:<12}{}", to_text(check.state), check.name, check.says);
        text += wrapped(printable_line(line), columns, indent) + '\n';
        // Never broken: it is there to be copied.
        if (!check.remedy.empty())
            text += std::string(indent, ' ') + printable_line(check.remedy) + '\n';
    }
    return text;
}

std::string json_of(const std::vector<Check>& checks) {
    json::List list;
    for (const auto& check : checks)
        list.push_back(json::Object{{"name", check.name},
                                    {"state", to_text(check.state)},
                                    {"says", exact_json(check.says)},
                                    {"remedy", exact_json(check.remedy)}});
    return json::to_text(
               json::Object{{"format", "hotseat-doctor"}, {"version", 1}, {"checks", list}}, 2) +
           "\n";
}

Exit doctor(const Output& output, World& world) {
    const auto checks = check_up(world);
    write(world, output, output.format == "json" ? json_of(checks) : text_of(checks, world));
    const auto is_bad = [](const Check& check) { return check.state == Check::State::bad; };
    return std::ranges::any_of(checks, is_bad) ? found_problems : done;
}

}  // namespace

Command doctor_command() {
    Command command{.name = "doctor",
                    .summary = "what works here, and what to do where it does not"};
    command.description =
        "Looks at the program, the banks, the folder of your data, the history (all of it is "
        "read), the terminal and the time zone. Below what is not ok stands what to type or do.\n\n"
        "The exit code is 1 when something is bad; warnings leave it 0. With --quiet, only what is "
        "not ok is told.";

    auto output = add_output(command, {"text", "json"});
    command.run = [output](World& world) { return doctor(*output, world); };
    return command;
}

}  // namespace hotseat::cli
