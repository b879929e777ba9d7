// Banks on trial, through the commands: what programs read of it.
#include "cli/command.hpp"
#include "support/catch.hpp"
#include "support/pinned.hpp"
#include "support/test_world.hpp"

using namespace hotseat;

TEST_CASE("an agreement for programs is pinned", "[agreement][cli]") {
    test::TestWorld test;
    const std::string data = HOTSEAT_TESTS "/data/";
    const auto exit = cli::run({"bank", "test", data + "marked/missing-phrase.jsonl", "--bank",
                                data + "bank", "--suggest", "--format", "json", "--worst", "1"},
                               test.world);
    CHECK(exit == cli::done);
    const auto written = test::replaced(test.out.str(), data, "");
    CHECK(written == test::pinned(data + "marked/agreement.json", written));
}

TEST_CASE("what a bank has shown is pinned for programs", "[proof][cli]") {
    test::TestWorld test;
    const std::string data = HOTSEAT_TESTS "/data/";
    const auto exit = cli::run({"bank", "check", "open-a-shop", "--bank", data + "attacked-bank",
                                "--format", "json"},
                               test.world);
    CHECK(exit == cli::found_problems);
    auto written = test::replaced(test.out.str(), data, "");
    written.erase(0, written.find('{'));  // the same problems, told to a person
    CHECK(written == test::pinned(data + "attacked-bank/proof.json", written));
}

TEST_CASE("the shipped bank proves itself", "[proof][cli]") {
    test::TestWorld test;
    CHECK(cli::run({"bank", "check"}, test.world) == cli::done);
    const auto told = test::replaced(test.out.str(), HOTSEAT_SOURCE "/", "");
    CHECK(told == test::pinned(HOTSEAT_TESTS "/data/bank-check.txt", told));
}

// Where a topic gains a question, this shows it.
TEST_CASE("the shipped bank's figures are pinned", "[bank][cli]") {
    test::TestWorld test;
    CHECK(cli::run({"bank", "stats", "--format", "json"}, test.world) == cli::done);
    CHECK(test.out.str() == test::pinned(HOTSEAT_TESTS "/data/bank-stats.json", test.out.str()));
}

TEST_CASE("marked answers may come from standard input", "[agreement][cli]") {
    test::TestWorld test;
    test.in.text = R"({"id":"a","question":"layer-cache","answer":"x","mark":0})";
    CHECK(cli::run({"bank", "test", "-", "--bank", HOTSEAT_TESTS "/data/bank"}, test.world) ==
          cli::done);
    CHECK_THAT(test.out.str(), Catch::Matchers::ContainsSubstring("1 answer to 1 question"));
}
