#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

/// Runs a program in this terminal and waits for it; `arguments` begin with its name, and go to no
/// shell. Its exit code; nothing of it is caught, so Ctrl-C is the other program's. Throws Error
/// when it cannot be started.
int run_program(const std::vector<std::string>& arguments);

/// The same, with `text` as its standard input. A reader who leaves early is no problem.
int run_program_on(const std::vector<std::string>& arguments, std::string_view text);

/// The words of a command as EDITOR and PAGER have it: "code --wait".
std::vector<std::string> command_words(std::string_view command);

}  // namespace hotseat
