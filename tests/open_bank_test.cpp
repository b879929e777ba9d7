#include "app/open_bank.hpp"

#include "app/asked.hpp"
#include "app/marking.hpp"
#include "app/profiles.hpp"
#include "files/files.hpp"
#include "support/catch.hpp"
#include "support/folder.hpp"

#include <filesystem>

using namespace hotseat;

namespace {

std::string file_about(const std::string& topic, const std::string& id,
                       const std::string& more = "") {
    return R"({"topic": ")" + topic + "\"" + more + R"(, "questions": [{"id": ")" + id +
           R"(", "level": "mid", "kind": "quick", "prompt": "?", "answer_seconds": 20}]})";
}

/// Two banks: the second has a file of its own name about a topic of the first.
struct Banks {
    test::Folder folder{};
    Paths paths{};

    Banks() {
        paths.banks = {folder / "shipped", folder / "own"};
        write("shipped/questions/containers.json",
              file_about("containers", "c1", R"(, "title": "Containers", "aliases": ["docker"])"));
        write("shipped/questions/ci-cd.json", file_about("ci-cd", "d1"));
        write("shipped/questions/schema.json", "{}");
        write("shipped/questions/notes.txt", "not a question");
        write("own/questions/mine.json", file_about("containers", "c2"));
    }
    void write(const std::string& file, const std::string& text) const {
        std::filesystem::create_directories((folder / file).parent_path());
        write_file(folder / file, text);
    }
    std::vector<std::string> ids(const std::vector<std::string>& topics) const {
        std::vector<std::string> all;
        for (const auto& question : open_bank(paths, topics).bank.questions)
            all.push_back(question.id);
        return all;
    }
};

}  // namespace

TEST_CASE("only files about the topics are read, whatever they are called", "[app]") {
    struct Case {
        std::vector<std::string> topics;
        std::vector<std::string> ids;
    };
    const auto [topics, ids] = GENERATE(values<Case>({
        {{}, {"d1", "c1", "c2"}},
        {{"containers"}, {"c1", "c2"}},
        {{"docker"}, {"c1", "c2"}},  // the second file has no alias
        {{"ci-cd"}, {"d1"}},
        {{"DOCKER"}, {"d1", "c1", "c2"}},   // found only by reading them all
        {{"nowhere"}, {"d1", "c1", "c2"}},  // so that a near name can be told
    }));
    CHECK(Banks().ids(topics) == ids);
}

TEST_CASE("what is broken is told, what is good serves", "[app]") {
    const Banks banks;
    banks.write("own/questions/broken.json", "{");
    auto paths = banks.paths;
    paths.banks.push_back(banks.folder / "missing");
    const auto [bank, problems] = open_bank(paths);
    CHECK(bank.questions.size() == 3);
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].message.find("cannot be read") != std::string::npos);
    CHECK(problems[1].where.file.ends_with("broken.json"));
}

TEST_CASE("a rubric is read when it is wanted, from every bank", "[app]") {
    const Banks banks;
    banks.write("own/rubrics/containers.json", R"({"topic": "containers", "rubrics": {"c2": {
        "references": [{"text": "um a tag", "spoken": true}, "A tag."],
        "points": [{"id": "p", "says": "A tag", "w": 2, "any": ["tag"]}]}}})");
    RubricShelf shelf(banks.paths.banks);
    CHECK(shelf.find("containers", "c1").rubric == nullptr);
    CHECK(shelf.find("ci-cd", "d1").rubric == nullptr);
    const auto [rubric, file] = shelf.find("containers", "c2");
    REQUIRE(rubric);
    CHECK(file->topic == "containers");

    const auto asked = asked_of({.id = "c2", .topic = "containers"}, rubric);
    CHECK(asked.models == std::vector<std::string>{"A tag."});
    CHECK(asked.full == 2);
    auto paths = banks.paths;
    paths.shipped = HOTSEAT_SOURCE;
    Marker marker(paths, shelf);
    CHECK(marker.mark(asked, "it is a tag")->points == 1);
    CHECK(!marker.mark(asked_of({.id = "c1", .topic = "containers"}, nullptr), "x"));
    Marker without_english(banks.paths, shelf);
    CHECK_THROWS_AS(without_english.mark(asked, "x"), Error);
}

TEST_CASE("profiles are checked with the bank: their files, names and topics", "[app]") {
    Banks banks;
    const auto profile = [](const std::string& name, const std::string& topic) {
        return R"({"profile": ")" + name + R"(", "title": "T", "topics": [{"topic": ")" + topic +
               R"("}], "blocks": [{"id": "b", "kind": "learn", "focus": "F", "minutes": 60}]})";
    };
    banks.write("shipped/questions/profiles/good.json", profile("good", "ci-cd"));
    banks.write("own/questions/profiles/other-name.json", profile("mine", "container"));
    banks.write("own/questions/profiles/broken.json", "{");
    Diagnostics problems;
    check_profiles(banks.paths, open_bank(banks.paths).bank, problems);
    std::vector<std::string> told;
    for (const auto& problem : problems)
        told.push_back(std::filesystem::path(problem.where.file).filename().string() + ": " +
                       problem.message + "; " + problem.hint);
    REQUIRE(told.size() == 3);
    CHECK(told[0].starts_with("broken.json: "));
    CHECK(told[1] ==
          "other-name.json: the profile \"mine\" stands in other-name.json; name the "
          "file like the profile");
    CHECK(told[2] ==
          "other-name.json: the bank has no topic \"container\"; did you mean "
          "\"containers\"?");
}
