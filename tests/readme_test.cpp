#include "cli/command.hpp"
#include "files/files.hpp"
#include "support/catch.hpp"
#include "support/markdown.hpp"
#include "support/transcript.hpp"

#include <algorithm>
#include <cstdlib>
#include <sstream>

namespace fs = std::filesystem;
using namespace hotseat;

namespace {

const fs::path readme = HOTSEAT_SOURCE "/README.md";

/// The file that a block shows, from a line "`~/name`" above it; empty when there is none.
std::string file_of(const test::Fenced& block) {
    const auto& line = block.before;
    return line.starts_with("`~/") && line.ends_with("`") ? line.substr(3, line.size() - 4) : "";
}

/// README with what hotseat prints today.
std::string replayed(std::string text) {
    test::Replay replay;
    replay.type_at(5);
    std::size_t grown = 0;
    for (const auto& block : test::fenced_blocks(text)) {
        if (const auto file = file_of(block); !file.empty())
            write_file(replay.home() / file, block.text, Access::is_private);
        if (!block.text.starts_with("$ hotseat")) continue;
        const auto shown = replay.run(block.text);
        text.replace(block.at + grown, block.text.size(), shown);
        grown += shown.size() - block.text.size();
    }
    return text;
}

/// Each "hotseat ..." of the text, in words: whole code spans, and lines of fenced blocks.
std::vector<std::vector<std::string>> command_lines(const std::string& text) {
    auto lines = test::code_spans(text);
    for (const auto& block : test::fenced_blocks(text)) {
        std::istringstream in(block.text);
        for (std::string line; std::getline(in, line);)
            lines.push_back(line.substr(line.starts_with("$ ") ? 2 : 0));
    }
    std::vector<std::vector<std::string>> found;
    for (const auto& line : lines) {
        std::istringstream in(line.substr(0, line.find('#')));
        std::string program;
        in >> program;
        if (program != "hotseat" && program != "scripts/hotseat") continue;
        found.emplace_back(std::istream_iterator<std::string>(in),
                           std::istream_iterator<std::string>());
    }
    return found;
}

bool has_option(const cli::Command& command, const std::string& option) {
    const auto name = option.substr(2);
    return command.options.find_nothrow(name, false) ||
           cli::common_options().find_nothrow(name, false);
}

/// The command that the words name.
const cli::Command* command_of(const std::vector<cli::Command>& all,
                               const std::vector<std::string>& words) {
    for (const auto& command : all)
        if (command.name == words[0] ||
            (words.size() > 1 && command.name == words[0] + " " + words[1]))
            return &command;
    return nullptr;
}

}  // namespace

// HOTSEAT_UPDATE=1 rewrites what is printed there; read the diff before you commit it. When another
// question was drawn, choose another --seed.
TEST_CASE("README shows what hotseat does", "[readme]") {
    const auto expected = read_file(readme);
    const auto actual = replayed(expected);
    if (std::getenv("HOTSEAT_UPDATE")) write_file(readme, actual);
    CHECK(actual == expected);
}

TEST_CASE("README names commands, options and files that exist", "[readme]") {
    const auto text = read_file(readme);
    const auto all = cli::commands();
    const auto lines = command_lines(text);
    CHECK(lines.size() > 10);
    for (const auto& words : lines) {
        if (words.empty() || words[0].starts_with('-')) continue;
        CAPTURE(words);
        const auto* command = command_of(all, words);
        REQUIRE(command != nullptr);
        for (const auto& word : words)
            if (word.starts_with("--")) CHECK(has_option(*command, word));
    }
    for (const auto& span : test::code_spans(text)) {
        CAPTURE(span);
        const auto word = span.substr(0, span.find(' '));
        if (word.starts_with("--"))
            CHECK(std::ranges::any_of(all, [&](const auto& c) { return has_option(c, word); }));
        if (word.starts_with("scripts/")) CHECK(fs::exists(HOTSEAT_SOURCE "/" + word));
    }
    for (auto at = text.find("]("); at != text.npos; at = text.find("](", at + 2)) {
        const auto link = text.substr(at + 2, text.find(')', at) - at - 2);
        CAPTURE(link);
        CHECK(fs::exists(HOTSEAT_SOURCE "/" + link));
    }
}
