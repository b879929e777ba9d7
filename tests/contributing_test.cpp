#include "files/files.hpp"
#include "support/catch.hpp"
#include "support/markdown.hpp"

#include <algorithm>
#include <filesystem>
#include <sstream>

namespace fs = std::filesystem;
using namespace hotseat;
using Catch::Matchers::ContainsSubstring;

namespace {

const fs::path root = HOTSEAT_SOURCE;
const auto page = [] { return read_file(root / "CONTRIBUTING.md"); };

/// What each line begins with, up to a space or a slash.
std::vector<std::string> first_words(const std::string& text) {
    std::vector<std::string> words;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        words.push_back(line.substr(0, line.find_first_of(" /")));
    return words;
}

}  // namespace

TEST_CASE("CONTRIBUTING lists the folders as src/layers.txt does", "[contributing]") {
    const auto blocks = test::fenced_blocks(page());
    REQUIRE(!blocks.empty());
    CHECK(first_words(blocks.front().text) == first_words(read_file(root / "src/layers.txt")));
}

TEST_CASE("CONTRIBUTING names files and presets that exist", "[contributing]") {
    const auto presets = read_file(root / "CMakePresets.json");
    constexpr std::string_view preset = "--preset ";
    int files = 0;
    for (const auto& span : test::code_spans(page())) {
        CAPTURE(span);
        const auto begin = span.find("scripts/") == span.npos ? 0 : span.find("scripts/");
        const auto word = span.substr(begin, span.find(' ', begin) - begin);
        const auto folder = word.substr(0, word.find('/'));
        const bool is_file = word.find('/') != word.npos && fs::exists(root / folder);
        if (is_file && folder != "build") {
            CHECK(fs::exists(root / word));
            ++files;
        }
        if (const auto at = span.find(preset); at != span.npos) {
            const auto name = span.substr(at + preset.size());
            CHECK_THAT(presets, ContainsSubstring("\"" + name.substr(0, name.find(' ')) + "\""));
        }
    }
    CHECK(files > 15);
}
