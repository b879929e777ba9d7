#include "cli/command.hpp"
#include "files/files.hpp"
#include "note/note_sheet.hpp"
#include "support/catch.hpp"
#include "support/test_world.hpp"

#include <string>

using namespace hotseat;
using Catch::Matchers::ContainsSubstring;

namespace {

const std::vector<std::string> known{"general", "ci-cd", "web-frameworks"};
const Notes two{{"ci-cd", "some-question", "one\n# two", Instant(std::chrono::hours(1))},
                {"", "", "of no topic", Instant(std::chrono::hours(2))}};
const Instant now{std::chrono::hours(9)};

std::optional<Notes> read(const std::string& sheet, Diagnostics& problems) {
    return read_sheet(sheet, "notes.txt", two, known, now, problems);
}

}  // namespace

TEST_CASE("notes are read as they were written", "[note]") {
    Diagnostics problems;
    CHECK(read_notes(to_json(two), "notes.json", problems) == two);
    CHECK(problems.empty());
}

TEST_CASE("a sheet that was not changed gives the same notes", "[note]") {
    Diagnostics problems;
    CHECK(read(to_sheet(two, {"ci-cd", ""}), problems) == two);
    CHECK(problems.empty());
}

TEST_CASE("an edited note is new, the others keep their time and question", "[note]") {
    Diagnostics problems;
    const auto notes = read("# ci-cd\n- one\n  # two\n- three\n# general\n-\n", problems);
    REQUIRE(notes);
    CHECK(*notes == Notes{two[0], {"ci-cd", "", "three", now}});
}

TEST_CASE("every line of a sheet that makes no sense is told", "[note]") {
    Diagnostics problems;
    CHECK(!read("lost\n# ci-dc\n- good\n* star\n- " + std::string(2001, 'x') + "\n", problems));
    std::string told;
    for (const auto& problem : problems) told += to_text(problem) + "\n";
    CHECK(told ==
          "notes.txt:1:1: error: this belongs to no note\n"
          "  hint: begin a note with \"- \", a topic with \"# \"\n"
          "notes.txt:2:1: error: \"ci-dc\" is no topic\n"
          "  hint: did you mean \"ci-cd\"?\n"
          "notes.txt:4:1: error: this belongs to no note\n"
          "  hint: begin a note with \"- \", a topic with \"# \"\n"
          "notes.txt:5:1: error: a note of more than 2000 bytes\n"
          "  hint: shorten it, or make two of it\n");
}

TEST_CASE("notes can be changed in an editor, which opens again after a mistake", "[note]") {
    test::TestWorld test;
    int opened = 0;
    test.world.edit = [&](const std::filesystem::path& file) {
        const auto text = read_file(file);
        write_file(file, ++opened == 1 ? text + "# ci-cd\n* star\n" : text + "\n");
        if (opened == 2) {
            auto mended = read_file(file);
            mended.replace(mended.find("* star"), 6, "- star");
            write_file(file, mended);
        }
    };
    test.terminal.play("\n", true);
    CHECK(cli::run({"note", "edit", "ci-cd"}, test.world) == cli::done);
    CHECK(opened == 2);
    CHECK_THAT(test.out.str(), ContainsSubstring("this belongs to no note"));
    Diagnostics problems;
    const auto notes = read_notes(read_file(test.world.paths.notes()), "notes.json", problems);
    REQUIRE(notes);
    REQUIRE(notes->size() == 1);
    CHECK(notes->front().text == "star");
    CHECK(notes->front().topic == "ci-cd");
    CHECK(!std::filesystem::exists(test.world.paths.data / "notes.txt"));
}

TEST_CASE("notes are private to the user", "[note]") {
    test::TestWorld test;
    REQUIRE(cli::run({"note", "add", "ci-cd", "mine"}, test.world) == cli::done);
    const auto permissions = std::filesystem::status(test.world.paths.notes()).permissions();
    CHECK(permissions ==
          (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
}

TEST_CASE("a broken file of notes is never written over", "[note]") {
    test::TestWorld test;
    std::filesystem::create_directories(test.world.paths.data);
    write_file(test.world.paths.notes(), "{\"format\": \"hotseat-notes\", oh");
    CHECK(cli::run({"note", "add", "ci-cd", "mine"}, test.world) == cli::found_problems);
    CHECK(read_file(test.world.paths.notes()) == "{\"format\": \"hotseat-notes\", oh");
}
