#include "files/files.hpp"
#include "store/history.hpp"
#include "store/schema.hpp"
#include "support/catch.hpp"
#include "support/disk.hpp"
#include "support/folder.hpp"
#include "support/records.hpp"
#include "support/unprivileged.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>
#include <chrono>
#include <cstdlib>

namespace fs = std::filesystem;
using namespace hotseat;
using namespace std::chrono_literals;
using Catch::Matchers::ContainsSubstring;
using test::a_session;
using test::an_attempt;

namespace {

constexpr auto at_once = 0ms;

/// A closed history with one session and `attempts` answers.
void make_history(const fs::path& file, int attempts = 1) {
    History history(file);
    history.begin(a_session());
    for (int i = 1; i <= attempts; ++i) {
        auto attempt = an_attempt(1, i);
        attempt.late_text.assign(50'000, 'x');  // some pages
        history.commit(attempt);
    }
}

void run(const fs::path& file, const std::string& sql) {
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec(sql);
}

}  // namespace

TEST_CASE("a history of version 1 stays readable for ever", "[history]") {
    const fs::path kept = HOTSEAT_TESTS "/data/history/version-1.db";
    if (std::getenv("HOTSEAT_UPDATE") && !fs::exists(kept)) {  // never again
        fs::create_directories(kept.parent_path());
        History history(kept);
        auto session = a_session();
        session.number = history.begin(session);
        history.commit(an_attempt(1, 1));
        auto skipped = an_attempt(1, 2);
        skipped.outcome = Outcome::skipped;
        skipped.text = std::string("\xff\0", 2);
        skipped.grade.reset();
        history.commit(skipped);
        history.save_draft({.session = 1, .position = 3, .text = "half an answer"});
    }
    const test::Folder folder;
    fs::copy_file(kept, folder / "history.db");
    const History history(folder / "history.db");
    auto session = a_session();
    session.number = 1;
    CHECK(history.sessions() == std::vector{session});
    const auto attempts = history.attempts(1);
    REQUIRE(attempts.size() == 2);
    auto first = an_attempt(1, 1);
    first.id = 1;
    CHECK(attempts[0] == first);
    CHECK(attempts[1].outcome == Outcome::skipped);
    CHECK(attempts[1].text == std::string("\xff\0", 2));
    CHECK(history.draft(1)->text == "half an answer");
}

TEST_CASE("a newer history is refused and left alone", "[history]") {
    const test::Folder folder;
    const auto file = folder / "history.db";
    make_history(file);
    run(file, "PRAGMA user_version=99");
    const auto before = read_file(file);
    CHECK_THROWS_WITH(History(file), ContainsSubstring("newer hotseat (version 99") &&
                                         ContainsSubstring("hint: use the newer hotseat"));
    CHECK(read_file(file) == before);
}

TEST_CASE("a database of another program is refused and left alone", "[history]") {
    const test::Folder folder;
    const auto file = folder / "history.db";
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("CREATE TABLE theirs(a); PRAGMA user_version=1");
    const auto before = read_file(file);
    CHECK_THROWS_WITH(History(file), ContainsSubstring("not a history of hotseat's"));
    CHECK(read_file(file) == before);
}

TEST_CASE("a damaged history is refused, named and kept", "[history]") {
    const test::Folder folder;
    const auto file = folder / "history.db";
    make_history(file);
    auto content = read_file(file);
    SECTION("it is something else") {
        content = "dear diary, this is no database at all and never was one";
    }
    SECTION("its end is missing") {
        content.resize(content.size() / 2);
    }
    SECTION("its pages are overwritten") {
        std::fill(content.begin() + 4096, content.end(), '\xff');
    }
    write_file(file, content);
    const auto use = [&] { History(file).attempts(); };
    CHECK_THROWS_WITH(use(),
                      ContainsSubstring(file.string() + " is damaged, nothing was changed") &&
                          ContainsSubstring("hint: to start anew and keep it: mkdir /"));
    CHECK(read_file(file) == content);
}

TEST_CASE("damage that only shows while reading is said the same way", "[history]") {
    const test::Folder folder;
    const auto file = folder / "history.db";
    make_history(file);
    const auto damage =
        GENERATE("UPDATE attempt SET level = 'guru'", "UPDATE attempt SET points = '{'",
                 "UPDATE attempt SET points = '[{\"id\":1}]'", "DROP TABLE attempt");
    run(file, damage);
    const History history(file);
    CHECK_THROWS_WITH(history.attempts(1), ContainsSubstring("is damaged"));
}

TEST_CASE("a stored grade that cannot be read counts as none", "[history]") {
    const test::Folder folder;
    const auto file = folder / "history.db";
    make_history(file);
    run(file,
        GENERATE("UPDATE grade SET detail = '{'", "UPDATE grade SET detail = '{\"mark\":1}'"));
    const auto attempts = History(file).attempts(1);
    CHECK(attempts.front().grade == std::nullopt);
    CHECK(attempts.front().text == an_attempt(1, 1).text);
}

TEST_CASE("while another program writes, a history says so and loses nothing", "[history]") {
    const test::Folder folder;
    const auto file = folder / "history.db";
    make_history(file);
    History history(file, at_once);
    SQLite::Database other(file.string(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    CHECK_THROWS_WITH(history.commit(an_attempt(1, 2)),
                      ContainsSubstring("another hotseat is writing"));
    CHECK(history.attempts(1).size() == 1);  // reading goes on
    other.exec("COMMIT");
    history.commit(an_attempt(1, 2));
    CHECK(history.attempts(1).size() == 2);
}

TEST_CASE("when the disk is full, the answer is refused and the others stay", "[history]") {
    const test::Folder folder;
    const auto file = folder / "history.db";
    make_history(file, 3);
    for (int writes = 0;; ++writes) {
        bool failed = false;
        {
            const test::FullDisk disk(writes);
            try {
                History history(file, at_once);
                auto attempt = an_attempt(1, 4);
                attempt.text.assign(20'000, 'x');
                history.commit(attempt);
            } catch (const Error& error) {
                failed = true;
                CHECK_THAT(error.what(), ContainsSubstring("disk is full"));
            }
            if (!disk.was_full()) break;
        }
        CAPTURE(writes);
        const History history(file);
        if (failed) CHECK(history.attempts(1).size() == 3);
        REQUIRE(history.attempts(1).size() >= 3);
        if (history.attempts(1).size() > 3) break;
    }
    CHECK(History(file).attempts(1).size() == 4);
}

TEST_CASE("a history that cannot be made or written is refused before anything begins",
          "[history]") {
    const test::Folder folder;
    fs::permissions(folder.path(), fs::perms::all);  // so that an unprivileged user gets in
    const auto file = folder / "history.db";
    SECTION("the folder is read-only") {
        fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec |
                                           fs::perms::others_read | fs::perms::others_exec);
    }
    SECTION("the file is read-only") {
        make_history(file);
        fs::permissions(file, fs::perms::owner_read | fs::perms::others_read);
    }
    SECTION("its name is a folder's") {
        fs::create_directory(file);
    }
    const test::Unprivileged user;
    CHECK_THROWS_AS(History(file), Error);
}

TEST_CASE("an older history is brought up to date, after a copy of it", "[history]") {
    const test::Folder folder;
    const auto file = folder / "history.db";
    make_history(file);
    const std::array steps{schema_steps()[0],
                           SchemaStep{2, "ALTER TABLE session ADD COLUMN place TEXT"},
                           SchemaStep{3, "UPDATE session SET place = 'home'"}};
    {
        SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
        bring_up_to_date(database, file, steps);
        CHECK(database.execAndGet("PRAGMA user_version").getInt() == 3);
        CHECK(database.execAndGet("SELECT place FROM session").getString() == "home");
        bring_up_to_date(database, file, steps);  // nothing to do
    }
    CHECK(History(folder / "backup/history-version-1.db").attempts(1).size() == 1);
    CHECK_FALSE(fs::exists(folder / "backup/history-version-1-2.db"));
    CHECK_THROWS_WITH(History(file), ContainsSubstring("newer"));
}

TEST_CASE("a step that fails leaves the history as it was", "[history]") {
    const test::Folder folder;
    const auto file = folder / "history.db";
    make_history(file);
    const std::array steps{schema_steps()[0],
                           SchemaStep{2, "ALTER TABLE session ADD COLUMN place TEXT"},
                           SchemaStep{3, "nonsense"}};
    for (int i = 0; i < 2; ++i) {
        SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
        CHECK_THROWS(bring_up_to_date(database, file, steps));
    }
    CHECK(History(file).attempts(1).size() == 1);
    CHECK(fs::exists(folder / "backup/history-version-1-2.db"));
}
