#include "app/bank_watch.hpp"

#include "files/files.hpp"
#include "support/catch.hpp"
#include "support/folder.hpp"

using namespace hotseat;

namespace fs = std::filesystem;

TEST_CASE("a bank that is watched tells what was saved, once", "[watch]") {
    test::Folder folder;
    const auto rubrics = folder.path() / "rubrics";
    fs::create_directories(rubrics);
    write_file(rubrics / "a.json", "1");
    write_file(rubrics / "notes.txt", "1");
    BankWatch watch({folder.path(), folder.path() / "nowhere"});
    CHECK(watch.changed().empty());

    fs::last_write_time(rubrics / "a.json",
                        fs::file_time_type::clock::now() + std::chrono::hours(1));
    fs::last_write_time(rubrics / "notes.txt",
                        fs::file_time_type::clock::now() + std::chrono::hours(1));
    CHECK(watch.changed() == std::vector{rubrics / "a.json"});
    CHECK(watch.changed().empty());

    write_file(rubrics / "b.json", "1");
    CHECK(watch.changed() == std::vector{rubrics / "b.json"});
    fs::remove(rubrics / "a.json");
    CHECK(watch.changed() == std::vector{rubrics / "a.json"});
}
