#include "cli/command.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <ostream>
#include <set>

namespace hotseat::cli {
namespace {

namespace po = boost::program_options;

std::string joined(const std::vector<std::string>& words) {
    return fmt::format("{}", fmt::join(words, " "));
}

/// The first words of commands, and for a group its second words.
std::vector<std::string> words_after(std::string_view group) {
    std::vector<std::string> words;
    for (const auto& command : commands()) {
        const auto space = command.name.find(' ');
        auto word = command.name.substr(0, space);
        if (!group.empty()) {
            if (space == std::string::npos || word != group) continue;
            word = command.name.substr(space + 1);
        }
        if (std::ranges::count(words, word) == 0) words.push_back(word);
    }
    return words;
}

std::vector<std::string> groups() {
    std::vector<std::string> names;
    for (const auto& name : words_after({}))
        if (!words_after(name).empty()) names.push_back(name);
    return names;
}

std::vector<const po::option_description*> all_options(const Command& command,
                                                       const po::options_description& common) {
    std::vector<const po::option_description*> all;
    for (const auto& option : command.options.options()) all.push_back(option.get());
    for (const auto& option : common.options()) all.push_back(option.get());
    return all;
}

std::string bash_script() {
    std::string script =
        "# Completion of hotseat for bash: source <(hotseat completion bash)\n"
        "_hotseat() {\n"
        "    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}\n"
        "    local command=${COMP_WORDS[1]} words=\n"
        "    case $command in\n";
    for (const auto& group : groups())
        script += fmt::format(
            "        {0}) if [[ $COMP_CWORD == 2 ]]; then\n"
            "                COMPREPLY=($(compgen -W '{1}' -- \"$current\")); return\n"
            "            fi\n            command=\"{0} ${{COMP_WORDS[2]}}\" ;;\n",
            group, joined(words_after(group)));
    script += "    esac\n    case \"$command $previous\" in\n";
    for (const auto& command : commands())
        for (const auto& [name, words] : command.choices)
            script += fmt::format("        '{} --{}') words='{}' ;;\n", command.name, name,
                                  joined(words));
    script +=
        "        *' --output'|*' --answers'|*' --bank') compopt -o default; return ;;\n"
        "        *) case \"$command\" in\n";
    const auto common = common_options();
    for (const auto& command : commands()) {
        std::string words;
        for (const auto* option : all_options(command, common))
            words += (words.empty() ? "--" : " --") + option->long_name();
        script += fmt::format("            '{}') words='{}' ;;\n", command.name, words);
    }
    script += fmt::format(
        "        esac\n    esac\n"
        "    [[ $COMP_CWORD == 1 ]] && words='{}'\n"
        "    COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n}}\n"
        "complete -F _hotseat hotseat\n",
        joined(words_after({})));
    return script;
}

/// zsh runs bash's completion through its own compatibility layer.
std::string zsh_script() {
    return "#compdef hotseat\n# Completion of hotseat for zsh: source <(hotseat completion zsh)\n"
           "autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n" +
           bash_script();
}

std::string fish_quoted(std::string_view text) {
    std::string quoted = "'";
    for (const char c : text) {
        if (c == '\'' || c == '\\') quoted += '\\';
        quoted += c;
    }
    return quoted + "'";
}

std::string fish_script() {
    std::string script =
        "# Completion of hotseat for fish: hotseat completion fish | source\n"
        "complete -c hotseat -f\n";
    const auto common = common_options();
    std::set<std::string> seen;
    for (const auto& command : commands()) {
        const auto space = command.name.find(' ');
        const auto first = command.name.substr(0, space);
        std::string inside = "__fish_seen_subcommand_from " + first;
        if (space != std::string::npos) {
            const auto second = command.name.substr(space + 1);
            script += fmt::format(
                "complete -c hotseat -n '{} && not __fish_seen_subcommand_from {}' -a {} -d {}\n",
                inside, joined(words_after(first)), second, fish_quoted(command.summary));
            inside += " && __fish_seen_subcommand_from " + second;
        }
        if (seen.insert(first).second)
            script +=
                fmt::format("complete -c hotseat -n __fish_use_subcommand -a {} -d {}\n", first,
                            fish_quoted(space == std::string::npos ? command.summary : ""));
        for (const auto* option : all_options(command, common)) {
            const auto choices =
                std::ranges::find(command.choices, option->long_name(), &Choices::name);
            script += fmt::format("complete -c hotseat -n '{}' -l {}", inside, option->long_name());
            if (choices != command.choices.end())
                script += " -x -a " + fish_quoted(joined(choices->words));
            else if (!value_name(*option).empty())
                script += " -r -F";
            script += " -d " + fish_quoted(option->description()) + '\n';
        }
    }
    return script;
}

}  // namespace

Command completion_command() {
    auto shell = std::make_shared<std::string>();
    const std::vector<std::string> shells{"bash", "zsh", "fish"};
    Command command{.name = "completion", .summary = "write a shell's completion script"};
    command.arguments.add_options()(
        "shell", po::value(shell.get())->required()->value_name("SHELL"), "bash, zsh or fish");
    command.choices = {{"shell", shells}};
    command.examples = {{"completion bash > ~/.local/share/bash-completion/completions/hotseat",
                         "completes in every new bash"}};
    command.run = [shell](World& world) {
        world.out << (*shell == "bash"  ? bash_script()
                      : *shell == "zsh" ? zsh_script()
                                        : fish_script());
        return done;
    };
    return command;
}

}  // namespace hotseat::cli
