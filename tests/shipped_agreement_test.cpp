// How near the marks of the shipped rubrics come to another marker's, on 930 answers of interview
// length that were written and marked by machines which had not seen the rubrics.
#include "cli/command.hpp"
#include "support/catch.hpp"
#include "support/folder.hpp"
#include "support/pinned.hpp"
#include "support/test_world.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace fs = std::filesystem;
using namespace hotseat;

namespace {

/// The figures by question and style, without the differences told below them.
std::string figures_on(const fs::path& answers) {
    test::TestWorld test;
    CHECK(cli::run({"bank", "test", answers.string(), "--by-style", "--worst", "0"}, test.world) ==
          cli::done);
    const auto told = test.out.str();
    return told.substr(0, std::min({told.size(), told.find("\nMarked"), told.find("\nPhrases")}));
}

const fs::path marked = HOTSEAT_TESTS "/data/marked";

}  // namespace

// The rubrics have been mended by these answers: the figures guard what was reached, no more.
TEST_CASE("the agreement on answers that mended the rubrics is pinned", "[agreement][bank]") {
    std::vector<fs::path> topics;
    for (const auto& entry : fs::directory_iterator(marked / "shipped"))
        topics.push_back(entry.path());
    std::ranges::sort(topics);
    const test::Folder folder;
    std::ofstream all(folder / "all.jsonl");
    for (const auto& topic : topics) all << std::ifstream(topic).rdbuf();
    all.close();
    const auto figures = figures_on(folder / "all.jsonl");
    CHECK(figures == test::pinned(marked / "shipped.txt", figures));
}

// No rubric may ever be mended by these: they say what a new answer has to expect.
TEST_CASE("the agreement on answers that no rubric was mended by is pinned", "[agreement][bank]") {
    const auto figures = figures_on(marked / "unseen.jsonl");
    CHECK(figures == test::pinned(marked / "unseen.txt", figures));
}
