#include "app/checkup.hpp"

#include "app/local_time.hpp"
#include "cli/command.hpp"
#include "files/files.hpp"
#include "json/parse.hpp"
#include "store/history.hpp"
#include "support/catch.hpp"
#include "support/records.hpp"
#include "support/test_world.hpp"
#include "support/unprivileged.hpp"

#include <algorithm>

namespace fs = std::filesystem;
using namespace hotseat;
using Catch::Matchers::ContainsSubstring;
using enum Check::State;

namespace {

const std::string_view questions = R"({"topic": "t", "title": "T", "questions": [
    {"id": "q", "level": "mid", "kind": "quick", "prompt": "Why?", "answer_seconds": 20}]})";

Environment environment(std::string name, std::string value) {
    return [=](const char* wanted) { return wanted == name ? std::optional(value) : std::nullopt; };
}

/// The one check of that name.
Check named(const std::vector<Check>& checks, std::string_view name) {
    REQUIRE(std::ranges::count(checks, name, &Check::name) == 1);
    return *std::ranges::find(checks, name, &Check::name);
}

}  // namespace

TEST_CASE("a fresh machine has nothing to mend", "[doctor]") {
    test::TestWorld test;
    for (const auto& check : check_banks(test.world.paths)) CHECK(check.state == ok);
    for (const auto& check : check_data(test.world.paths)) CHECK(check.state == ok);
    CHECK_FALSE(fs::exists(test.world.paths.data));  // only looked at
}

TEST_CASE("a bank is counted, and one with mistakes is bad", "[doctor]") {
    test::TestWorld test;
    const auto bank = test.home.path() / "my bank";
    fs::create_directories(bank / "rubrics");
    fs::create_directories(bank / "questions");
    test.world.paths.banks.push_back(bank);
    write_file(bank / "questions/t.json", questions);
    CHECK(named(check_banks(test.world.paths), "own bank").says ==
          bank.string() + ": 1 question, 0 rubrics");
    SECTION("in its rubrics") {
        write_file(bank / "rubrics/t.json", R"({"topic": "t", "rubrics": {"q": {}}})");
    }
    SECTION("in its questions") {
        write_file(bank / "questions/t.json", "{");
    }
    const auto check = named(check_banks(test.world.paths), "own bank");
    CHECK(check.state == bad);
    CHECK(check.remedy == "hotseat bank check --bank '" + bank.string() + "'");
}

TEST_CASE("banks that are good alone and not together show it", "[doctor]") {
    test::TestWorld test;
    for (const auto* name : {"a", "b"}) {
        const auto bank = test.home.path() / name;
        fs::create_directories(bank / "rubrics");
        fs::create_directories(bank / "questions");
        write_file(bank / "questions/t.json", questions);
        test.world.paths.banks.push_back(bank);
    }
    const auto check = named(check_banks(test.world.paths), "all banks");
    CHECK(check.state == bad);
    CHECK(check.remedy == "hotseat bank check");
}

TEST_CASE("a program without its bank says so", "[doctor]") {
    test::TestWorld test;
    test.world.paths.shipped.clear();
    test.world.paths.banks.clear();
    CHECK(named(check_banks(test.world.paths), "bank").state == bad);
    CHECK(cli::run({"doctor"}, test.world) == cli::found_problems);
}

TEST_CASE("the user's data is private, or it is said how to make it so", "[doctor]") {
    test::TestWorld test;
    const auto& paths = test.world.paths;
    History(paths.history()).begin(test::a_session());
    CHECK(named(check_data(paths), "history").says ==
          "1 session, 0 questions, undamaged (format 1)");
    CHECK(std::ranges::count(check_data(paths), std::string("privacy"), &Check::name) == 0);
    fs::permissions(paths.data, fs::perms::others_read | fs::perms::others_exec,
                    fs::perm_options::add);
    const auto check = named(check_data(paths), "privacy");
    CHECK(check.state == warn);
    CHECK(check.remedy == "chmod 700 " + paths.data.string());
}

TEST_CASE("a history that cannot be read is bad, with its remedy", "[doctor]") {
    test::TestWorld test;
    write_file(test.world.paths.history(), "dear diary, this is no database and never was one",
               Access::is_private);
    const auto check = named(check_data(test.world.paths), "history");
    CHECK(check.state == bad);
    CHECK_THAT(check.says, ContainsSubstring("is damaged"));
    CHECK_THAT(check.remedy, ContainsSubstring("mv "));
}

TEST_CASE("data that cannot be written is bad", "[doctor]") {
    test::TestWorld test;
    SECTION("the folder above is another's") {
        fs::permissions(test.home.path(), fs::perms::owner_read | fs::perms::owner_exec);
        const test::Unprivileged nobody;
        CHECK(named(check_data(test.world.paths), "data").state == bad);
    }
    SECTION("a file stands there") {
        write_file(test.world.paths.data, "");
        CHECK(named(check_data(test.world.paths), "data").state == bad);
    }
    SECTION("there is no home") {
        test.world.paths.data.clear();
        CHECK(named(check_data(test.world.paths), "data").remedy == "set HOME or XDG_DATA_HOME");
    }
    fs::permissions(test.home.path(), fs::perms::owner_all);
}

TEST_CASE("a terminal is looked at only where there is one", "[doctor]") {
    test::TestWorld test;
    CHECK(check_terminal(test.world).size() == 1);
    test.world.out_is_terminal = true;
    test.world.columns = 40;
    test.terminal.play("", true);
    test.world.environment = environment("TERM", "dumb");
    const auto checks = check_terminal(test.world);
    CHECK(named(checks, "terminal").state == warn);
    CHECK(named(checks, "width").says == "only 40 columns");
    CHECK(named(checks, "characters").state == warn);
    test.world.environment = environment("LANG", "de_DE.UTF-8");
    CHECK(named(check_terminal(test.world), "characters") ==
          Check{"characters", ok, "de_DE.UTF-8"});
}

TEST_CASE("a time zone is found as the C library finds it", "[doctor]") {
    const auto [name, zone] = GENERATE(table<std::string, std::string>({
        {"Europe/Berlin", "Europe/Berlin"},
        {":Europe/Berlin", "Europe/Berlin"},
        {"/usr/share/zoneinfo/Europe/Berlin", "Europe/Berlin"},
        {"Europe/Berlim", ""},
        {"CET-1CEST", ""},
    }));
    CHECK(time_zone_name(environment("TZ", name)) == zone);
}

TEST_CASE("a time zone that is not known is named", "[doctor]") {
    test::TestWorld test;
    test.world.environment = environment("TZ", "Europe/Berlim");
    const auto check = named(check_up(test.world), "time");
    CHECK(check.state == warn);
    CHECK(check.says == "it is 2026-01-05 09:00 UTC: \"Europe/Berlim\" names no time zone");
}

TEST_CASE("what doctor finds is told to people and to programs", "[doctor]") {
    test::TestWorld test;
    test.world.environment = environment("TZ", "Europe/Berlim");
    CHECK(cli::run({"doctor"}, test.world) == cli::done);  // a warning is no failure
    CHECK_THAT(test.out.str(), ContainsSubstring("warn  time        it is 2026-01-05"));
    CHECK_THAT(test.out.str(), ContainsSubstring("\n                  name yours, as in TZ="));
    CHECK_THAT(test.out.str(), ContainsSubstring("ok    program "));
    test.out.str({});
    CHECK(cli::run({"doctor", "--format", "json"}, test.world) == cli::done);
    Diagnostics told;
    const auto text = test.out.str();
    json::Problems problems("doctor", text, told);
    const auto document = json::parse(text, problems);
    REQUIRE(document);
    CHECK(*document->find("format")->text() == "hotseat-doctor");
    CHECK(*document->find("checks")->list()->front().find("state")->text() == "ok");
    test.out.str({});
    CHECK(cli::run({"doctor", "--quiet"}, test.world) == cli::done);
    CHECK(test.out.str().starts_with("warn  time"));
}

TEST_CASE("files of one's own that are not in order are named, with what is wrong", "[doctor]") {
    test::TestWorld test;
    fs::create_directories(test.world.paths.data);
    write_file(test.world.paths.plan(), "{\"format\": \"hotseat-plan\"}", Access::is_private);
    write_file(test.world.paths.notes(), "[]", Access::is_private);
    write_file(test.world.paths.flash(),
               "{\"format\": \"hotseat-flash\", \"version\": 1, \"cards\": []}",
               Access::is_private);
    const auto checks = check_data(test.world.paths);
    CHECK(named(checks, "plan").state == bad);
    CHECK_THAT(named(checks, "plan").says, ContainsSubstring("plan.json:1:1: error:"));
    CHECK(named(checks, "notes").state == bad);
    CHECK(std::ranges::count(checks, "cards", &Check::name) == 0);
}
