#include "files/new_folder.hpp"

#include "base/diagnostic.hpp"
#include "files/files.hpp"
#include "support/catch.hpp"
#include "support/folder.hpp"

#include <filesystem>

using namespace hotseat;
namespace fs = std::filesystem;

namespace {

std::size_t entries(const fs::path& folder) {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

}  // namespace

TEST_CASE("a new folder has every file, and nothing is left beside it", "[files]") {
    const test::Folder folder;
    const auto target = folder.path() / "above/new";
    write_folder(target, {{"a/x.txt", "x"}, {"y.txt", "y"}});
    CHECK(read_file(target / "a/x.txt") == "x");
    CHECK(read_file(target / "y.txt") == "y");
    CHECK(entries(folder.path() / "above") == 1);
}

TEST_CASE("a folder that holds something is left alone", "[files]") {
    const test::Folder folder;
    const auto target = folder.path() / "old";
    write_folder(target, {{"mine.txt", "mine"}, {"x.txt", "old"}});
    CHECK_THROWS_AS(write_folder(target, {{"x.txt", "new"}}), Error);
    CHECK(read_file(target / "x.txt") == "old");
    const auto kept = write_folder(target, {{"x.txt", "new"}}, Existing::replace);
    CHECK(read_file(target / "x.txt") == "new");
    CHECK(kept == std::vector<fs::path>{target / "x.txt~"});
    CHECK(read_file(target / "x.txt~") == "old");
    CHECK(write_folder(target, {{"x.txt", "new"}}, Existing::replace).empty());  // nothing is new
    write_folder(target, {{"x.txt", "newest"}}, Existing::replace);
    CHECK(read_file(target / "x.txt~") == "old");
    CHECK(read_file(target / "x.txt~2") == "new");
    CHECK(read_file(target / "mine.txt") == "mine");
    CHECK(entries(folder.path()) == 1);
}

TEST_CASE("an empty folder may be filled, a file is no folder", "[files]") {
    const test::Folder folder;
    fs::create_directory(folder.path() / "empty");
    write_folder(folder.path() / "empty/", {{"x.txt", "x"}});
    CHECK(read_file(folder.path() / "empty/x.txt") == "x");
    CHECK_THROWS_AS(write_folder("", {{"x.txt", "x"}}), Error);
    CHECK_THROWS_AS(
        write_folder(folder.path() / "empty/x.txt", {{"x.txt", "x"}}, Existing::replace), Error);
}
