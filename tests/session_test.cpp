#include "session/session.hpp"

#include "support/catch.hpp"
#include "support/played_session.hpp"

using namespace hotseat;
using namespace hotseat::test;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

TEST_CASE("a session waits for Enter", "[session]") {
    Play play;
    CHECK(play.pass(1h).heard().empty());
    CHECK(next_deadline(play.session) == std::nullopt);
    CHECK(play.line(2h, "").heard() == Log{"began", "question 1"});
}

TEST_CASE("a session that was not begun leaves nothing", "[session]") {
    const auto event = GENERATE(values<SessionEvent>({
        LineTyped{"/quit", after(1s), after(1s)},
        QuitPressed{{after(1s)}},
        AnswerEnded{after(1s)},
        InputEnded{after(1s)},
        Terminated{{after(1s)}},
    }));
    CHECK(Play().happens(event).heard() == Log{"end not begun"});
}

TEST_CASE("thinking and answering are counted apart", "[session]") {
    auto play = begun();
    CHECK(play.line(4s, 9s, "one").heard() == Log{"save 1 [one] 4+5"});
    CHECK(play.line(10s, 30s, "two").heard() == Log{"save 1 [one/two] 4+26"});
    CHECK(play.line(31s, ".").heard() == Log{"answered 1 [one/two] 4+27", "question 2"});
    CHECK(play.line(33s, 34s, "three").heard() == Log{"save 2 [three] 2+1"});
}

TEST_CASE("an answer begins when its first character comes", "[session]") {
    auto play = begun();
    CHECK(play.pass(3s, "th", 2s).heard() == Log{"save 1 [th] 2+1"});
    CHECK(play.line(2s, 5s, "then").heard() == Log{"save 1 [then] 2+3"});
    SECTION("but an in-session word is no answer") {
        auto other = begun();
        CHECK(other.pass(4s, "/ti", 2s).heard() == Log{"save 1 [/ti] 4+0"});
        CHECK(other.line(2s, 5s, "/time").heard() == Log{"to think 5"});
    }
}

TEST_CASE("thinking time runs over into answering time", "[session]") {
    auto play = begun();
    CHECK(next_deadline(play.session) == after(3s));
    play.pass(3s).pass(6s).pass(9s).forget();
    CHECK(next_deadline(play.session) == after(10s));
    CHECK(play.pass(11s).heard() == Log{"thinking over 100"});
    CHECK(play.line(12s, "/time").heard() == Log{"to answer 98"});
}

TEST_CASE("the time is told at three quarters, nine tenths and the end", "[session]") {
    auto play = begun();
    play.line(0s, 2s, "x").forget();
    const auto told = [&](milliseconds at) {
        play.pass(at);
        std::erase_if(play.log, [](const auto& said) { return said.starts_with("save"); });
        return play.heard();
    };
    CHECK(told(74'999ms).empty());
    CHECK(told(75s) == Log{"amber 25"});
    CHECK(told(76s).empty());
    CHECK(told(90s) == Log{"red 10"});
    CHECK(told(100s) == Log{"time up"});
    CHECK(told(101s).empty());
    SECTION("a leap tells only the last of them") {
        auto leap = begun();
        leap.line(0s, 2s, "x").forget();
        CHECK(leap.pass(91s).heard() == Log{"red 9", "save 1 [x] 0+91"});
        CHECK(leap.pass(500s).heard() == Log{"time up", "save 1 [x] 0+100"});
    }
}

TEST_CASE("what is begun before the time is up counts, what is begun later is kept", "[session]") {
    auto play = begun();
    play.line(0s, 2s, "first").forget();
    CHECK(play.pass(100s, "sec", 98s).heard() == Log{"time up", "save 1 [first/sec] 0+100"});
    CHECK(play.line(98s, 103s, "second").heard() == Log{"save 1 [first/second] 0+103"});
    CHECK(play.line(104s, 106s, "third").heard() == Log{"save 1 [first/second | third] 0+103"});
    CHECK(play.pass(110s, "fou", 108s).heard() == Log{"save 1 [first/second | third/fou] 0+103"});
    CHECK(play.line(108s, 111s, "fourth").line(112s, ".").heard().at(1) ==
          "answered 1 [first/second | third/fourth] 0+103");
}

TEST_CASE("a line that came in one piece is judged by its beginning", "[session]") {
    auto play = begun();
    CHECK(play.line(99s, 120s, "long").heard() == Log{"thinking over 100", "amber 11", "time up",
                                                      "save 1 [] 10+100", "save 1 [long] 10+110"});
    CHECK(play.session.phase == Phase::late);
}

TEST_CASE("not answered is not wrong", "[session]") {
    struct Case {
        std::vector<SessionEvent> events;
        std::string committed;
    };
    const auto [events, committed] = GENERATE(values<Case>({
        {{LineTyped{"/skip", after(5s), after(5s)}}, "skipped 1 [] 5+0"},
        {{LineTyped{"x", after(2s), after(3s)}, LineTyped{"/skip", after(5s), after(5s)}},
         "skipped 1 [x] 2+3"},
        {{LineTyped{".", after(5s), after(5s)}}, "skipped 1 [] 5+0"},
        {{LineTyped{" ", after(5s), after(5s)}, AnswerEnded{after(6s)}}, "skipped 1 [] 6+0"},
        {{TimePassed{{after(200s)}}, AnswerEnded{after(201s)}}, "empty 1 [] 10+100"},
        {{TimePassed{{after(200s)}}, LineTyped{"late", after(201s), after(202s)},
          AnswerEnded{after(203s)}},
         "empty 1 [ | late] 10+100"},
        {{LineTyped{"x", after(2s), after(3s)}, LineTyped{"", after(4s), after(4s)},
          LineTyped{"y", after(5s), after(5s)}, LineTyped{"", after(6s), after(6s)},
          AnswerEnded{after(7s)}},
         "answered 1 [x//y] 2+5"},
    }));
    auto play = begun();
    for (const auto& event : events) play.happens(event);
    CHECK(std::ranges::count(play.log, committed) == 1);
    CHECK(play.log.back() == "question 2");
}

TEST_CASE("a submit can be undone for five seconds", "[session]") {
    auto play = begun();
    play.line(2s, 5s, "one").line(6s, ".").forget();
    SECTION("the answer goes on where it was, and so does the next question") {
        CHECK(play.line(9s, "/undo").heard() ==
              Log{"save 1 [one] 2+4", "take back 1", "undone", "question 1"});
        CHECK(play.line(10s, 11s, "two").heard() == Log{"save 1 [one/two] 2+6"});
        CHECK(play.line(12s, ".").heard() == Log{"answered 1 [one/two] 2+7", "question 2"});
        CHECK(play.line(13s, "/time").heard() == Log{"to think 6"});
    }
    SECTION("not later") {
        CHECK(play.line(11s, "/undo").heard() == Log{"no undo"});
    }
    SECTION("not twice") {
        CHECK(play.line(9s, "/undo").line(9s, "/undo").heard().back() == "no undo");
    }
    SECTION("not when the next answer has begun") {
        CHECK(play.line(7s, 8s, "x").line(9s, "/undo").heard().back() == "answer begun");
    }
    SECTION("a skip too") {
        CHECK(play.line(7s, "/skip").line(8s, "/undo").heard().at(2) == "save 2 [] 1+0");
    }
}

TEST_CASE("the last answer can be undone before the session closes", "[session]") {
    auto play = begun(AnswerMode::typed, true, 1);
    CHECK(play.line(2s, 5s, "one").line(6s, ".").heard().back() == "last kept");
    CHECK(next_deadline(play.session) == after(11s));
    SECTION("undone") {
        CHECK(play.line(10s, "/undo").heard().back() == "question 1");
    }
    SECTION("Enter goes on") {
        CHECK(play.line(7s, "").heard() == Log{"end finished"});
    }
    SECTION("time goes on") {
        CHECK(play.pass(10s).heard().empty());
        CHECK(play.pass(11s).heard() == Log{"end finished"});
    }
    SECTION("quitting keeps it") {
        CHECK(play.happens(QuitPressed{{after(7s)}}).happens(QuitPressed{{after(8s)}}).heard() ==
              Log{"quit?", "end finished"});
    }
    SECTION("nobody is there: nothing to wait for") {
        auto pipe = begun(AnswerMode::typed, false, 1);
        CHECK(pipe.line(2s, "one").line(6s, ".").heard().back() == "end finished");
    }
}

TEST_CASE("quitting asks once", "[session]") {
    struct Case {
        std::string reply;
        Log heard;
    };
    const auto [reply, heard] = GENERATE(values<Case>({
        {"y", {"save 1 [one] 2+6", "end quit"}},
        {"yes", {"save 1 [one] 2+6", "end quit"}},
        {"/quit", {"save 1 [one] 2+6", "end quit"}},
        {"", {"going on"}},
        {"no", {"going on"}},
        {"two", {"save 1 [one/two] 2+6"}},
        {"/time", {"to answer 94"}},
    }));
    auto play = begun();
    play.line(2s, 5s, "one").forget();
    const auto press = GENERATE(
        values<SessionEvent>({LineTyped{"/quit", after(6s), after(6s)}, QuitPressed{{after(6s)}}}));
    CHECK(play.happens(press).heard() == Log{"quit?"});
    CHECK(play.line(8s, reply).heard() == heard);
    if (heard.back() != "end quit") CHECK(play.happens(press).heard() == Log{"quit?"});
}

TEST_CASE("Ctrl-C twice quits and keeps the line being typed", "[session]") {
    auto play = begun();
    play.happens(QuitPressed{{after(3s), "hal", after(2s)}}).forget();
    CHECK(play.happens(QuitPressed{{after(5s), "half", after(2s)}}).heard() ==
          Log{"save 1 [half] 5+0", "end quit"});
}

TEST_CASE("a signal saves what is there", "[session]") {
    auto play = begun();
    CHECK(play.line(2s, 3s, "one").happens(Terminated{{after(5s), "tw", after(4s)}}).heard() ==
          Log{"save 1 [one] 2+1", "save 1 [one/tw] 2+3", "end terminated"});
    CHECK(play.line(6s, "three").heard().empty());
}

TEST_CASE("a draft is saved every three seconds while the clock runs", "[session]") {
    auto play = begun();
    CHECK(play.pass(1'999ms).heard().empty());
    CHECK(play.pass(3s, "a", 2s).heard() == Log{"save 1 [a] 2+1"});
    CHECK(next_deadline(play.session) == after(6s));
    CHECK(play.pass(6s, "ab", 2s).heard() == Log{"save 1 [ab] 2+4"});
}

TEST_CASE("the end of a pipe ends the answer that is there", "[session]") {
    struct Case {
        std::size_t questions;
        std::string text;
        Log heard;
    };
    const auto [questions, text, heard] = GENERATE(values<Case>({
        {1, "x", {"answered 1 [x] 1+1", "end finished"}},
        {2, "x", {"answered 1 [x] 1+1", "end input ended"}},
        {2, "", {"save 1 [] 2+0", "end input ended"}},
    }));
    auto play = begun(AnswerMode::typed, false, questions);
    play.line(1s, text).forget();
    CHECK(play.happens(InputEnded{after(2s)}).heard() == heard);
}
