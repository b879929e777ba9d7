#include "files/paths.hpp"

#include "base/diagnostic.hpp"
#include "support/catch.hpp"
#include "support/folder.hpp"

#include <map>

namespace fs = std::filesystem;
using namespace hotseat;

namespace {

Environment environment(std::map<std::string, std::string> variables) {
    return [variables](const char* name) -> std::optional<std::string> {
        const auto found = variables.find(name);
        return found == variables.end() ? std::nullopt : std::optional(found->second);
    };
}

void make_bank(const fs::path& folder) {
    fs::create_directories(folder / "questions");
    fs::create_directories(folder / "rubrics");
}

}  // namespace

TEST_CASE("the user's data is where the XDG specification puts it", "[paths]") {
    struct Case {
        std::map<std::string, std::string> variables;
        fs::path data;
    };
    const auto [variables, data] = GENERATE(values<Case>({
        {{{"HOME", "/h"}}, "/h/.local/share/hotseat"},
        {{{"HOME", "/h"}, {"XDG_DATA_HOME", "/x"}}, "/x/hotseat"},
        {{{"HOME", "/h"}, {"XDG_DATA_HOME", "relative"}}, "/h/.local/share/hotseat"},
        {{}, {}},
    }));
    CHECK(find_paths(environment(variables), "/nowhere/bin/hotseat").data == data);
}

TEST_CASE("without a home folder only what needs one fails", "[paths]") {
    const auto paths = find_paths(environment({}), "hotseat");
    CHECK_THROWS_AS(paths.history(), Error);
    CHECK_THROWS_AS(paths.lexicon(), Error);
    CHECK(Paths{.data = "/h"}.history() == "/h/history.db");
}

TEST_CASE("the bank is found beside an installed program and above a built one", "[paths]") {
    const test::Folder folder;
    const auto root = fs::canonical(folder.path());
    make_bank(root / "share/hotseat");
    make_bank(root / "source");
    fs::create_directories(root / "source/build/release");
    fs::create_directories(root / "source/questions/bin");
    const auto found = [&](const char* program) {
        return find_paths(environment({}), root / program).banks;
    };
    CHECK(found("bin/hotseat") == std::vector{root / "share/hotseat"});
    CHECK(found("source/build/release/hotseat") == std::vector{root / "source"});
    CHECK(find_paths(environment({{"HOTSEAT_BANK", "/b"}}), root / "bin/hotseat").shipped ==
          root / "share/hotseat");
    CHECK(found("hotseat").empty());
}

TEST_CASE("own banks are read beside the shipped one, by name", "[paths]") {
    const test::Folder folder;
    const auto root = fs::canonical(folder.path());
    make_bank(root / "share/hotseat");
    make_bank(root / "hotseat/banks/team");
    make_bank(root / "hotseat/banks/course");
    fs::create_directories(root / "hotseat/banks/.git");
    const auto paths =
        find_paths(environment({{"XDG_DATA_HOME", root.string()}}), root / "bin/hotseat");
    CHECK(paths.banks == std::vector{root / "share/hotseat", root / "hotseat/banks/course",
                                     root / "hotseat/banks/team"});
}

TEST_CASE("HOTSEAT_BANK names the banks instead", "[paths]") {
    const auto paths = find_paths(environment({{"HOTSEAT_BANK", "/a::b/c:"}}), "hotseat");
    CHECK(paths.banks == std::vector<fs::path>{"/a", "b/c"});
}
