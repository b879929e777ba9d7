#include "cli/command.hpp"

#include "cli/help.hpp"
#include "files/files.hpp"
#include "support/catch.hpp"
#include "support/test_world.hpp"
#include "unicode/width.hpp"

#include <algorithm>

using namespace hotseat;
using Catch::Matchers::ContainsSubstring;

namespace {

/// The words behind each "hotseat " that begins a line of the text.
std::vector<std::string> command_lines(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream all(text);
    for (std::string line; std::getline(all, line);) {
        const auto at = line.find("hotseat ");
        if (at == line.npos || line.find_first_not_of(' ') != at || at == 0) continue;
        const auto words = line.substr(at + 8);
        lines.push_back(words.substr(0, words.find("  ")));
    }
    return lines;
}

}  // namespace

TEST_CASE("help fits into eighty columns", "[cli]") {
    std::string text = cli::command_list();
    for (const auto& command : cli::commands()) text += cli::help_text(command);
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        INFO(line);
        CHECK(display_width(line) <= 80);
    }
}

TEST_CASE("the commands to begin with can be typed", "[cli]") {
    test::TestWorld test;
    test.world.out_is_terminal = true;
    REQUIRE(cli::run({}, test.world) == cli::done);
    const auto lines = command_lines(test.out.str());
    REQUIRE(lines.size() == 3);
    for (const auto& line : lines) {
        INFO(line);
        CHECK(std::ranges::any_of(cli::commands(), [&](const auto& command) {
            return (line + ' ').starts_with(command.name + ' ');
        }));
    }
}

TEST_CASE("a history that cannot be read does not stop the bare command", "[cli]") {
    test::TestWorld test;
    test.world.out_is_terminal = true;
    write_file(test.world.paths.history(), "no database at all, but long enough to be one",
               Access::is_private);
    CHECK(cli::run({}, test.world) == cli::done);
    CHECK_THAT(test.out.str(), ContainsSubstring("history.db is damaged, nothing was changed"));
    CHECK_THAT(test.out.str(), ContainsSubstring("hint: to start anew and keep it: mkdir"));
    CHECK_THAT(test.out.str(), ContainsSubstring("hotseat help lists all commands"));
}

TEST_CASE("options may stand before the command", "[cli]") {
    test::TestWorld before, behind;
    CHECK(cli::run({"--bank", "nowhere", "weakness", "--format", "json"}, before.world) ==
          cli::run({"weakness", "--format", "json", "--bank", "nowhere"}, behind.world));
    CHECK(before.world.paths.banks == behind.world.paths.banks);
    CHECK(before.out.str() == behind.out.str());
}
