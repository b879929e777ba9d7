#include "cli/command.hpp"
#include "support/catch.hpp"
#include "support/pinned.hpp"
#include "support/test_world.hpp"

using namespace hotseat;

// HOTSEAT_UPDATE=1 rewrites them; scripts/check-schemas holds them against their schemas.
TEST_CASE("documents for programs stay as they are", "[cli]") {
    const std::string name = GENERATE("report", "weakness");
    const std::string kept = HOTSEAT_TESTS "/data/report/" + name + ".json";
    test::TestWorld test;
    const std::string bank = HOTSEAT_TESTS "/data/bank";
    REQUIRE(cli::run({"history", "import", HOTSEAT_TESTS "/data/history/two-sessions.jsonl"},
                     test.world) == cli::done);
    test.out.str({});
    REQUIRE(cli::run({name, "--format", "json", "--bank", bank}, test.world) == cli::done);
    CHECK(test.out.str() == test::pinned(kept, test.out.str()));
}
