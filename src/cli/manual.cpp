#include "cli/command.hpp"
#include "cli/help.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

namespace hotseat::cli {
namespace {

namespace po = boost::program_options;

/// Text for roff: backslashes and hyphens as they are, no line that starts a request.
std::string roff(std::string_view text) {
    std::string result;
    for (const char c : text) {
        const bool line_start = result.empty() || result.back() == '\n';
        if (line_start && (c == '.' || c == '\'')) result += "\\&";
        if (c == '\\')
            result += "\\e";
        else if (c == '-')
            result += "\\-";
        else
            result += c;
    }
    return result;
}

std::string paragraphs(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find("\n\n", at), text.size());
        result += ".PP\n" + roff(text.substr(at, end - at)) + '\n';
        at = end + 2;
    }
    return result;
}

std::string options_text(const po::options_description& options) {
    std::string result;
    for (const auto& option : options.options()) {
        const auto value = value_name(*option);
        result += fmt::format(".TP\n.B {}{}\n{}\n", roff("--" + option->long_name()),
                              value.empty() ? "" : " \\fI" + roff(value) + "\\fP",
                              roff(option->description()));
    }
    return result;
}

std::string manual() {
    std::string page = ".TH HOTSEAT 1 \"\" \"hotseat " HOTSEAT_VERSION
                       "\" \"User Commands\"\n.SH NAME\nhotseat \\- interview practice: timed "
                       "questions, explained marks, what to study next\n.SH SYNOPSIS\n"
                       ".B hotseat\n.I COMMAND\n[\\fIoptions\\fP]\n.SH COMMANDS\n";
    for (const auto& command : commands()) {
        page += ".SS " + roff(usage(command)) + "\n" + roff(command.summary) + ".\n" +
                paragraphs(command.description) + options_text(command.options);
        for (const auto& example : command.examples)
            page +=
                ".TP\n.B " + roff("hotseat " + example.line) + '\n' + roff(example.means) + '\n';
    }
    page += ".SH COMMON OPTIONS\n" + options_text(common_options());
    page +=
        ".SH EXIT STATUS\n.TP\n.B 0\ndone\n.TP\n.B 1\nproblems found\n.TP\n.B 2\nwrong usage\n"
        ".TP\n.B 70\na bug in hotseat\n.TP\n.B 130\ninterrupted\n"
        ".SH FILES\n.TP\n.I $XDG_DATA_HOME/hotseat/history.db\neverything asked and answered "
        "(~/.local/share/hotseat without XDG_DATA_HOME)\n"
        ".SH ENVIRONMENT\n.TP\n.B HOTSEAT_BANK\nbank folders to read instead of the usual ones, "
        "separated by colons\n.TP\n.B NO_COLOR\nno colours\n";
    return page;
}

}  // namespace

Command manual_command() {
    Command command{.name = "manual", .summary = "write the man page (roff)"};
    command.examples = {{"manual | man -l -", "reads it here"}};
    command.run = [](World& world) {
        world.out << manual();
        return done;
    };
    return command;
}

}  // namespace hotseat::cli
