#include "cli/help.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hotseat::cli {
namespace {

namespace po = boost::program_options;

constexpr std::size_t width = 80;

/// Breaks `text` into lines of at most `width`, each after the first indented.
std::string wrap(std::string_view text, std::size_t indent) {
    std::string result;
    std::size_t column = indent;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '\n') {
            result += '\n';
            result.append(indent, ' ');
            column = indent;
            ++at;
            continue;
        }
        const auto end = std::min(text.find_first_of(" \n", at), text.size());
        const auto word = text.substr(at, end - at);
        if (column > indent && column + 1 + word.size() > width) {
            result += '\n';
            result.append(indent, ' ');
            column = indent;
        } else if (column > indent) {
            result += ' ';
            ++column;
        }
        result += word;
        column += word.size();
        at = end < text.size() && text[end] == ' ' ? end + 1 : end;
    }
    return result;
}

std::string option_lines(const po::options_description& options) {
    constexpr std::size_t indent = 22;
    std::string text;
    for (const auto& option : options.options()) {
        auto name = option->canonical_display_name(po::command_line_style::allow_long);
        if (const auto value = value_name(*option); !value.empty()) name += ' ' + value;
        if (name.size() + 4 > indent)
            text += fmt::format("  {}\n{:{}}", name, "", indent);
        else
            text += fmt::format("  {:<{}}", name, indent - 2);
        text += wrap(option->description(), indent) + '\n';
    }
    return text;
}

}  // namespace

std::string value_name(const po::option_description& option) {
    auto name = option.format_parameter();
    return name.substr(0, name.find(" (="));  // the default is told in words
}

std::string usage(const Command& command) {
    std::string text = "hotseat " + command.name + " [options]";
    for (const auto& argument : command.arguments.options()) {
        const auto name = value_name(*argument);
        text += argument->semantic()->is_required() ? ' ' + name : " [" + name + "]";
    }
    return text;
}

std::string help_text(const Command& command) {
    std::string text = "usage: " + usage(command) + "\n\n" + wrap(command.summary, 0) + ".\n";
    if (!command.description.empty()) text += '\n' + wrap(command.description, 0) + '\n';
    if (!command.arguments.options().empty()) {
        text += "\nArguments\n";
        for (const auto& argument : command.arguments.options())
            text += fmt::format("  {:<20}{}\n", value_name(*argument),
                                wrap(argument->description(), 22));
    }
    if (!command.options.options().empty()) text += "\nOptions\n" + option_lines(command.options);
    text += "\nEverywhere\n" + option_lines(common_options());
    if (!command.examples.empty()) text += "\nExamples\n";
    for (const auto& example : command.examples)
        text += fmt::format("  hotseat {}\n      {}\n", example.line, wrap(example.means, 6));
    return text;
}

std::string command_list(std::string_view group) {
    std::string text;
    for (const auto& command : commands()) {
        const bool inside = group.empty() || command.name.starts_with(std::string(group) + ' ');
        if (inside) text += fmt::format("  {:<17} {}\n", command.name, wrap(command.summary, 20));
    }
    return text;
}

}  // namespace hotseat::cli
