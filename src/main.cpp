#include "app/local_time.hpp"
#include "cli/command.hpp"
#include "terminal/descriptor_input.hpp"
#include "terminal/line_terminal.hpp"
#include "terminal/other_program.hpp"
#include "terminal/screen.hpp"
#include "terminal/steady_time.hpp"

#include <chrono>
#include <cstdlib>
#include <iostream>

#include <unistd.h>

int main(int argc, char** argv) {
    using namespace hotseat;
    const Environment environment = [](const char* name) -> std::optional<std::string> {
        const char* value = std::getenv(name);
        return value && *value ? std::optional<std::string>(value) : std::nullopt;
    };
    const bool out_is_terminal = isatty(STDOUT_FILENO) == 1;
    LineTerminal terminal(STDIN_FILENO, STDOUT_FILENO, environment("TERM").value_or(""));
    DescriptorInput in(STDIN_FILENO, "standard input");
    World world{
        .terminal = terminal,
        .in = in,
        .out = std::cout,
        .err = std::cerr,
        .paths = find_paths(environment, "/proc/self/exe"),
        .environment = environment,
        .elapsed = steady_time,
        .now =
            [] { return std::chrono::floor<Instant::duration>(std::chrono::system_clock::now()); },
        .local = local_time(environment),
        .out_is_terminal = out_is_terminal,
        .colour = out_is_terminal && !environment("NO_COLOR"),
        .err_is_terminal = isatty(STDERR_FILENO) == 1,
        .columns = out_is_terminal ? static_cast<int>(screen_size(STDOUT_FILENO).columns) : 80};
    if (out_is_terminal && isatty(STDIN_FILENO) == 1) {
        world.edit = [&](const std::filesystem::path& file) {
            const auto editor = environment("VISUAL").value_or(environment("EDITOR").value_or(""));
            auto words = command_words(editor.empty() ? "editor" : editor);
            words.push_back(file.string());
            if (run_program(words) != 0)
                throw Error("the editor \"" + words.front() + "\" ended with an error",
                            "nothing was changed");
        };
        world.page = [&](std::string_view text) {
            auto words = command_words(environment("PAGER").value_or("less -FR"));
            if (words.empty()) words = {"cat"};
            run_program_on(words, text);
        };
    }
    return cli::run({argv + 1, argv + argc}, world);
}
