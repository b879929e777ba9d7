#include "files/files.hpp"

#include "base/diagnostic.hpp"
#include "support/catch.hpp"
#include "support/folder.hpp"

#include <sys/stat.h>

#include <algorithm>

namespace fs = std::filesystem;
using namespace hotseat;
using Catch::Matchers::ContainsSubstring;

namespace {

fs::perms mode(const fs::path& file) {
    return fs::status(file).permissions() & fs::perms::all;
}

auto names_in(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

}  // namespace

TEST_CASE("what was written is read back, every byte", "[files]") {
    const test::Folder folder;
    const auto text =
        GENERATE(std::string(), std::string("a\0b\xff\r\n", 6), std::string(200'000, 'x'));
    write_file(folder / "a.txt", text);
    CHECK(read_file(folder / "a.txt") == text);
    CHECK(names_in(folder.path()) == std::vector<std::string>{"a.txt"});
}

TEST_CASE("a private file and its folders are for the user alone", "[files]") {
    const test::Folder folder;
    write_file(folder / "x/y/notes.json", "{}", Access::is_private);
    CHECK(mode(folder / "x") == fs::perms::owner_all);
    CHECK(mode(folder / "x/y") == fs::perms::owner_all);
    CHECK(mode(folder / "x/y/notes.json") == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("an ordinary file keeps the permissions it had", "[files]") {
    const test::Folder folder;
    write_file(folder / "a", "1");
    fs::permissions(folder / "a", fs::perms::owner_all);
    write_file(folder / "a", "2");
    CHECK(mode(folder / "a") == fs::perms::owner_all);
}

TEST_CASE("a link stays a link when its file is written", "[files]") {
    const test::Folder folder;
    write_file(folder / "real", "1");
    fs::create_symlink("real", folder / "link");
    write_file(folder / "link", "2");
    CHECK(fs::is_symlink(folder / "link"));
    CHECK(read_file(folder / "real") == "2");
}

TEST_CASE("a device is written, not replaced", "[files]") {
    write_file("/dev/null", "gone");
    CHECK(fs::is_character_file("/dev/null"));
}

TEST_CASE("what cannot be read or written is said with its name", "[files]") {
    const test::Folder folder;
    CHECK_THROWS_WITH(read_file(folder / "none"),
                      ContainsSubstring("none: No such file or directory\n  hint: check the name"));
    CHECK_THROWS_WITH(read_file(folder.path()), ContainsSubstring("Is a directory"));
    CHECK_THROWS_WITH(write_file(folder.path(), "x"), ContainsSubstring("Is a directory"));
    CHECK_THROWS_WITH(write_file(folder / "none/a", "x"), ContainsSubstring("none/a"));
    write_file(folder / "file", "x");
    CHECK_THROWS_AS(write_file(folder / "file/below/a", "x", Access::is_private), Error);
    CHECK(read_file(folder / "file") == "x");
}

TEST_CASE("a file is read up to its limit and no further", "[files]") {
    const test::Folder folder;
    write_file(folder / "a", "12345");
    CHECK(read_file(folder / "a", 5) == "12345");
    CHECK_THROWS_WITH(read_file(folder / "a", 4), ContainsSubstring("too large"));
    CHECK_THROWS_WITH(read_file("/dev/zero", 4), ContainsSubstring("too large"));
}

TEST_CASE("a pipe that nobody writes to does not hang a reader", "[files]") {
    const test::Folder folder;
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    CHECK(read_file(folder / "pipe").empty());
}
