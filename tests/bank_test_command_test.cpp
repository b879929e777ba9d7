// Banks on trial, through the commands: what programs read of it.
#include "app/open_bank.hpp"
#include "cli/command.hpp"
#include "cli/shown_proof.hpp"
#include "report/bank_proof_writers.hpp"
#include "report/bank_stats.hpp"
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

// Where a topic gains a question, this shows it.
TEST_CASE("the shipped bank proves itself, and its figures are pinned", "[proof][bank]") {
    test::TestWorld test;
    const auto proof = cli::shown_proof(test.world);
    CHECK_FALSE(has_errors(proof.problems));
    tell(test.world, proof.problems);
    const auto told = test::replaced(test.out.str(), HOTSEAT_SOURCE "/", "") + summary_text(proof);
    CHECK(told == test::pinned(HOTSEAT_TESTS "/data/bank-check.txt", told));
    const auto figures = to_json(make_stats(open_bank(test.world.paths).bank, proof));
    CHECK(figures == test::pinned(HOTSEAT_TESTS "/data/bank-stats.json", figures));
}

TEST_CASE("marked answers may come from standard input", "[agreement][cli]") {
    test::TestWorld test;
    test.in.text = R"({"id":"a","question":"layer-cache","answer":"x","mark":0})";
    CHECK(cli::run({"bank", "test", "-", "--bank", HOTSEAT_TESTS "/data/bank"}, test.world) ==
          cli::done);
    CHECK_THAT(test.out.str(), Catch::Matchers::ContainsSubstring("1 answer to 1 question"));
}
