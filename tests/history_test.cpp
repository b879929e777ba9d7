#include "store/history.hpp"

#include "files/files.hpp"

#include "support/catch.hpp"
#include "support/folder.hpp"
#include "support/records.hpp"

#include <sys/wait.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace hotseat;
using test::a_session;
using test::an_attempt;

namespace {

/// What the store gives back for `attempt`.
Attempt stored(Attempt attempt, std::int64_t id) {
    attempt.id = id;
    return attempt;
}

}  // namespace

TEST_CASE("a session and its attempts come back as they went in", "[history]") {
    History history(":memory:");
    auto session = a_session();
    session.number = history.begin(session);
    CHECK(session.number == 1);
    CHECK(history.sessions() == std::vector{session});
    CHECK(history.session(1) == session);
    CHECK(history.session(2) == std::nullopt);
    const auto second = stored(an_attempt(1, 2), history.commit(an_attempt(1, 2)));
    const auto first = stored(an_attempt(1, 1), history.commit(an_attempt(1, 1)));
    CHECK(history.attempts(1) == std::vector{first, second});
    CHECK(history.attempts() == std::vector{first, second});
    CHECK(history.attempts(2).empty());
}

TEST_CASE("whatever is in a record, it comes back byte by byte", "[history]") {
    std::mt19937 random(GENERATE(range(0u, 20u)));
    History history(":memory:");
    std::vector<SessionRecord> sessions;
    std::vector<Attempt> attempts;
    for (int i = 1; i <= 10; ++i) {
        auto session = test::any_session(random);
        session.number = history.begin(session);
        auto attempt = test::any_attempt(random, session.number, i);
        attempt.id = history.commit(attempt);
        sessions.push_back(session);
        attempts.push_back(attempt);
    }
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        CHECK(history.session(sessions[i].number) == sessions[i]);
        CHECK(history.attempts(sessions[i].number) == std::vector{attempts[i]});
    }
}

TEST_CASE("a closed session is not resumed, the newest open mock is", "[history]") {
    History history(":memory:");
    CHECK(history.unfinished() == std::nullopt);
    auto practice = a_session();
    practice.kind = SessionKind::practice;
    history.begin(practice);
    CHECK(history.unfinished() == std::nullopt);
    const auto first = history.begin(a_session());
    const auto second = history.begin(a_session());
    CHECK(history.unfinished()->number == second);
    history.close(second, SessionState::stopped, test::at(5), std::chrono::milliseconds(7));
    CHECK(history.unfinished()->number == first);
    const auto closed = history.session(second);
    CHECK(closed->state == SessionState::stopped);
    CHECK(closed->ended == test::at(5));
    CHECK(closed->used == std::chrono::milliseconds(7));
    CHECK_THROWS_WITH(history.close(9, SessionState::finished, {}, {}),
                      Catch::Matchers::ContainsSubstring("no session 9"));
}

TEST_CASE("the number of a deleted session is never given again", "[history]") {
    History history(":memory:");
    history.begin(a_session());
    const auto last = history.begin(a_session());
    history.commit(an_attempt(last, 1));
    history.save_draft({.session = last});
    history.erase(last);
    CHECK(history.attempts().empty());
    CHECK(history.draft(last) == std::nullopt);
    CHECK(history.begin(a_session()) == last + 1);
    CHECK_THROWS_AS(history.erase(last), Error);
}

TEST_CASE("a deleted session leaves no text in the file", "[history]") {
    const test::Folder folder;
    const auto file = folder / "history.db";
    History history(file);
    const auto session = history.begin(a_session());
    auto attempt = an_attempt(session, 1);
    attempt.text = "nobody shall read this again";
    history.commit(attempt);
    history.erase(session);
    for (const auto& entry : fs::directory_iterator(folder.path()))
        CHECK(read_file(entry.path()).find("nobody shall") == std::string::npos);
}

TEST_CASE("what was asked lately is known without its answers", "[history]") {
    using namespace std::chrono_literals;
    History history(":memory:");
    const auto since = Instant(100h);
    const auto ask = [&](std::int64_t session, int position, Instant ended) {
        auto attempt = an_attempt(session, position);
        attempt.asked.question = "q" + std::to_string(position);
        attempt.ended = ended;
        history.commit(attempt);
    };
    const auto closed = history.begin(a_session());
    ask(closed, 1, since - 2h);
    history.close(closed, SessionState::finished, since - 1h, {});
    auto session = a_session();
    session.ended.reset();
    const auto open = history.begin(session);
    ask(open, 2, since - 1h);
    ask(open, 3, since + 1h);
    ask(open, 4, since);
    const auto asked = history.asked_since(since);
    REQUIRE(asked.size() == 2);
    CHECK((asked[0].question == "q4" && asked[0].when == since));
    CHECK((asked[1].question == "q3" && asked[1].when == since + 1h));
}

TEST_CASE("an attempt can be taken back", "[history]") {
    History history(":memory:");
    history.begin(a_session());
    const auto kept = history.commit(an_attempt(1, 1));
    const auto undone = history.commit(an_attempt(1, 2));
    history.take_back(undone);
    history.take_back(undone);
    CHECK(history.attempts(1) == std::vector{stored(an_attempt(1, 1), kept)});
    CHECK(history.commit(an_attempt(1, 2)) > undone);
}

TEST_CASE("marks given later take the place of those before", "[history]") {
    History history(":memory:");
    history.begin(a_session());
    auto attempt = an_attempt(1, 1);
    attempt.id = history.commit(attempt);
    attempt.grade->mark = 61.5;
    attempt.self_marks = {{"collisions", 1}};
    history.keep_grade(attempt.id, *attempt.grade);
    history.keep_self_marks(attempt.id, attempt.self_marks);
    CHECK(history.attempts(1) == std::vector{attempt});
    history.keep_self_marks(attempt.id, {});
    CHECK(history.attempts(1).front().self_marks.empty());
    CHECK_THROWS_AS(history.keep_grade(99, *attempt.grade), Error);
}

TEST_CASE("a draft lasts until its answer is stored", "[history]") {
    History history(":memory:");
    history.begin(a_session());
    CHECK(history.draft(1) == std::nullopt);
    Draft draft{.session = 1, .position = 3, .text = std::string("half a\0n answer", 15)};
    draft.thinking = std::chrono::milliseconds(1234);
    history.save_draft(draft);
    draft.late_text = "\xff";
    draft.answering_begun = true;
    history.save_draft(draft);
    CHECK(history.draft(1) == draft);
    history.commit(an_attempt(1, 3));
    CHECK(history.draft(1) == std::nullopt);
    CHECK_THROWS_AS(history.save_draft({.session = 9}), Error);
    CHECK_THROWS_AS(history.commit(an_attempt(9, 1)), Error);
}

TEST_CASE("what was stored is there when the file is opened again", "[history]") {
    const test::Folder folder;
    const auto file = folder / "data/hotseat/history.db";
    {
        History history(file);
        history.begin(a_session());
        history.commit(an_attempt(1, 1));
        history.save_draft({.session = 1, .position = 2, .text = "and"});
    }
    const History history(file);
    CHECK(history.sessions().size() == 1);
    CHECK(history.attempts().size() == 1);
    CHECK(history.draft(1)->text == "and");
}

TEST_CASE("what was stored survives the sudden end of the program", "[history]") {
    const test::Folder folder;
    const auto file = folder / "history.db";
    const auto child = ::fork();
    if (child == 0) {
        History history(file);
        history.begin(a_session());
        history.commit(an_attempt(1, 1));
        ::_exit(0);  // as kill -9: nothing is closed
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(fs::exists(folder / "history.db-wal"));
    CHECK(History(file).attempts().size() == 1);
}

TEST_CASE("the file, its folder and its log are for the user alone", "[history]") {
    const test::Folder folder;
    const auto file = folder / "hotseat/history.db";
    History history(file);
    history.begin(a_session());
    const auto others = fs::perms::group_all | fs::perms::others_all;
    const auto open_to_others = [&](const fs::path& path) {
        return (fs::status(path).permissions() & others) != fs::perms::none;
    };
    CHECK_FALSE(open_to_others(folder / "hotseat"));
    int files = 0;
    for (const auto& entry : fs::directory_iterator(folder / "hotseat")) {
        CHECK_FALSE(open_to_others(entry.path()));
        ++files;
    }
    CHECK(files == 3);  // -wal and -shm
    fs::permissions(file, fs::perms::others_read, fs::perm_options::add);
    const History again(file);
    CHECK_FALSE(open_to_others(file));
}

TEST_CASE("two programs write to one history", "[history]") {
    const test::Folder folder;
    History one(folder / "history.db");
    History other(folder / "history.db");
    CHECK(one.begin(a_session()) == 1);
    CHECK(other.begin(a_session()) == 2);
    one.commit(an_attempt(2, 1));
    other.commit(an_attempt(1, 1));
    // Both go on with session 1: neither answer is lost.
    one.commit(an_attempt(1, 1));
    CHECK(one.attempts(1).size() == 2);
    CHECK(other.attempts().size() == 3);
}

TEST_CASE("an import takes in what is new, under new numbers, once", "[history]") {
    std::mt19937 random(1);
    History history(":memory:");
    history.begin(a_session());
    history.commit(an_attempt(1, 1));
    auto known = WholeSession{*history.session(1), history.attempts(1)};
    known.attempts.front().grade.reset();  // a cache is not compared
    const WholeSession other{test::any_session(random), {test::any_attempt(random, 0, 1)}};
    auto shorter = known;
    shorter.attempts.clear();
    auto imported = history.import({known, other, shorter, other});
    CHECK(imported.added == 2);
    CHECK(imported.already_there == 2);
    CHECK(history.attempts(2).front().text == other.attempts.front().text);
    imported = history.import({known, other, shorter});
    CHECK(imported.added == 0);
    CHECK(history.sessions().size() == 3);
}
