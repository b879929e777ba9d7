// The whole way of marked answers: through the command, with every format.
#include "cli/command.hpp"
#include "files/files.hpp"
#include "support/catch.hpp"
#include "support/test_world.hpp"

#include <cstdlib>

using namespace hotseat;

namespace {

std::string replaced(std::string text, const std::string& what, const std::string& by) {
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

}  // namespace

// HOTSEAT_UPDATE=1 rewrites it; read the diff before you commit it.
TEST_CASE("an agreement for programs is pinned", "[agreement][cli]") {
    test::TestWorld test;
    const std::string data = HOTSEAT_TESTS "/data/";
    const auto exit = cli::run({"bank", "test", data + "marked/missing-phrase.jsonl", "--bank",
                                data + "bank", "--suggest", "--format", "json", "--worst", "1"},
                               test.world);
    CHECK(exit == cli::done);
    const auto written = replaced(test.out.str(), data, "");
    const auto pinned = data + "marked/agreement.json";
    if (std::getenv("HOTSEAT_UPDATE")) write_file(pinned, written);
    CHECK(written == read_file(pinned));
}

TEST_CASE("marked answers may come from standard input", "[agreement][cli]") {
    test::TestWorld test;
    test.in.text = R"({"id":"a","question":"layer-cache","answer":"x","mark":0})";
    CHECK(cli::run({"bank", "test", "-", "--bank", HOTSEAT_TESTS "/data/bank"}, test.world) ==
          cli::done);
    CHECK_THAT(test.out.str(), Catch::Matchers::ContainsSubstring("1 answer to 1 question"));
}
