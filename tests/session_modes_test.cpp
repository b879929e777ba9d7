#include "session/directive.hpp"
#include "session/session.hpp"
#include "support/catch.hpp"
#include "support/played_session.hpp"

using namespace hotseat;
using namespace hotseat::test;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

TEST_CASE("nobody is asked who is not there", "[session]") {
    auto play = begun(AnswerMode::typed, false);
    CHECK(play.line(1s, "/quit").heard() == Log{"save 1 [] 1+0", "end quit"});
}

TEST_CASE("prepared answers are typed and ended at once, whatever they look like", "[session]") {
    Play play(AnswerMode::typed, false, 3);
    play.happens(StartGiven{after(0s)}).forget();
    CHECK(play.happens(AnswerGiven{"/quit\n.\nend", after(0s)}).heard() ==
          Log{"answered 1 [/quit/./end] 0+0", "question 2"});
    CHECK(play.happens(AnswerGiven{" \n", after(0s)}).heard() ==
          Log{"nothing typed", "skipped 2 [] 0+0", "question 3"});
    CHECK(play.happens(InputEnded{after(0s)}).heard() == Log{"save 3 [] 0+0", "end input ended"});
}

TEST_CASE("experience questions are ticked after the last answer", "[session]") {
    auto play = begun();
    play.session.rules[0].self_scored = true;
    CHECK(play.line(2s, "I did").line(6s, ".").heard().at(1) == "self-scored 1 [I did] 2+4");
    play.line(8s, "x").line(9s, ".").line(10s, "").heard();
    CHECK(play.session.phase == Phase::ticking);
    play.happens(PointsShown{3, after(11s)});
    CHECK(play.line(12s, "1 9").heard() == Log{"which?"});
    CHECK(play.line(13s, "1 3~").heard() == Log{"ticks 1: 1 0 0.5", "end finished"});
    SECTION("nobody there: they stay unscored") {
        auto pipe = begun(AnswerMode::typed, false, 1);
        pipe.session.rules[0].self_scored = true;
        CHECK(pipe.line(2s, "I did").line(6s, ".").heard().back() == "end finished");
    }
}

TEST_CASE("aloud, Enter begins to speak and ends it, then points are ticked", "[session]") {
    auto play = begun(AnswerMode::aloud);
    CHECK(play.line(4s, "").heard() == Log{"save 1 [] 4+0", "speak 100"});
    CHECK(play.line(34s, "").heard() == Log{"self-scored 1 [] 4+30", "tick 1"});
    CHECK(play.line(35s, "1").heard().empty());  // no points are shown yet
    SECTION("and no clock runs") {
        CHECK(next_deadline(play.session) == std::nullopt);
        play.happens(PointsShown{2, after(40s)});
        CHECK(play.line(90s, "2").heard() == Log{"ticks 1: 0 1", "question 2"});
    }
    SECTION("Enter ticks none") {
        play.happens(PointsShown{2, after(40s)});
        CHECK(play.line(41s, "").heard() == Log{"ticks 1: 0 0", "question 2"});
    }
    SECTION("a question without points has nothing to tick") {
        CHECK(play.happens(PointsShown{0, after(35s)}).heard() == Log{"question 2"});
    }
    SECTION("it can be undone before they are") {
        CHECK(play.line(38s, "/undo").heard() ==
              Log{"save 1 [] 4+30", "take back 1", "undone", "question 1"});
        CHECK(play.line(48s, "").heard() == Log{"self-scored 1 [] 4+40", "tick 1"});
    }
    SECTION("they can be left") {
        CHECK(play.happens(AnswerEnded{after(38s)}).heard() == Log{"question 2"});
    }
}

TEST_CASE("aloud, time-out ends the answer", "[session]") {
    auto play = begun(AnswerMode::aloud);
    play.line(0s, "").pass(50s).forget();
    CHECK(play.pass(100s).heard() == Log{"time up", "self-scored 1 [] 0+100", "tick 1"});
    play.happens(PointsShown{2, after(100s)});
    SECTION("Enter that came a moment late ticks nothing") {
        CHECK(play.line(101s, "").heard().empty());
        CHECK(play.line(103s, "").heard() == Log{"ticks 1: 0 0", "question 2"});
    }
    SECTION("time that is up cannot be had back") {
        CHECK(play.line(102s, "/undo").heard() == Log{"no undo"});
    }
}

TEST_CASE("aloud, an answer that nobody began is not made at the end of a pipe", "[session]") {
    auto play = begun(AnswerMode::aloud, false);
    CHECK(play.happens(InputEnded{after(2s)}).heard() == Log{"save 1 [] 2+0", "end input ended"});
    auto spoken = begun(AnswerMode::aloud, false);
    CHECK(spoken.line(2s, "").forget().happens(InputEnded{after(5s)}).heard() ==
          Log{"self-scored 1 [] 2+3", "end input ended"});
}

TEST_CASE("a session is resumed at the same question with the time already used", "[session]") {
    const Draft draft{
        .position = 2, .text = "so far", .thinking = 4s, .answering = 30s, .answering_begun = true};
    Play play;
    play.session = resumed_session(play.session, 1, draft, {});
    CHECK(play.line(0s, "").heard() == Log{"began", "question 2"});
    CHECK(play.line(1s, 2s, "more").heard() == Log{"save 2 [so far/more] 4+32"});
    SECTION("a draft of another question is stale") {
        Play other;
        other.session = resumed_session(other.session, 0, draft, {});
        CHECK(other.line(0s, "").line(1s, "x").heard().back() == "save 1 [x] 1+0");
    }
    SECTION("time that was up stays up") {
        Play late;
        late.session = resumed_session(
            late.session, 1,
            Draft{.position = 2, .text = "x", .answering = 100s, .answering_begun = true}, {});
        CHECK(late.line(0s, "").heard() == Log{"began", "question 2", "time up"});
        CHECK(late.line(1s, 2s, "y").heard() == Log{"save 2 [x | y] 0+100"});
    }
    SECTION("aloud, it goes on to the points") {
        Play aloud(AnswerMode::aloud);
        aloud.session = resumed_session(
            aloud.session, 0, Draft{.position = 1, .answering = 100s, .answering_begun = true}, {});
        CHECK(aloud.line(0s, "").heard() ==
              Log{"began", "question 1", "time up", "self-scored 1 [] 0+100", "tick 1"});
    }
    SECTION("only ticks were left") {
        Play ticks;
        ticks.session = resumed_session(ticks.session, 2, {}, {1});
        CHECK(ticks.line(0s, "").heard() == Log{"began", "tick 1"});
        ticks.happens(PointsShown{1, after(1s)});
        CHECK(ticks.line(2s, "1").heard() == Log{"ticks 1: 1", "end finished"});
    }
}

TEST_CASE("an answer has a greatest length", "[session]") {
    auto play = begun();
    const auto most = std::string(longest_answer - 1, 'x') + "ä";  // a byte too long
    CHECK(play.line(1s, most).heard().front() == "full");
    CHECK(play.session.answers[0].text == std::string(longest_answer - 1, 'x'));
    play.line(2s, "y").line(3s, "z");
    CHECK(play.session.answers[0].text.size() <= longest_answer);
}

TEST_CASE("a line of its own may be a word", "[session]") {
    struct Case {
        std::string line;
        std::optional<Directive> word;
    };
    const auto [line, word] = GENERATE(values<Case>({
        {".", Directive::end},
        {". ", Directive::end},
        {".\r", Directive::end},
        {" .", {}},
        {"..", {}},
        {"/skip", Directive::skip},
        {" /skip", {}},
        {"/undo", Directive::undo},
        {"/time", Directive::time},
        {"/hint", Directive::hint},
        {"/quit", Directive::quit},
        {"/help", Directive::help},
        {"/sikp", Directive::mistyped},
        {"/tmp", {}},
        {"/etc/passwd", {}},
        {"skip", {}},
        {"", {}},
    }));
    CAPTURE(line);
    CHECK(directive_of(line) == word);
}

TEST_CASE("ticks are numbers of points", "[session]") {
    struct Case {
        std::string line;
        std::optional<std::vector<double>> credits;
    };
    const auto [line, credits] = GENERATE(values<Case>({
        {"", std::vector<double>{0, 0, 0}},
        {"none", std::vector<double>{0, 0, 0}},
        {"0", std::vector<double>{0, 0, 0}},
        {" 1 3 ", std::vector<double>{1, 0, 1}},
        {"1,3", std::vector<double>{1, 0, 1}},
        {"1, 3~", std::vector<double>{1, 0, 0.5}},
        {"2-3", std::vector<double>{0, 1, 1}},
        {"1-3~", std::vector<double>{0.5, 0.5, 0.5}},
        {"all", std::vector<double>{1, 1, 1}},
        {"4", {}},
        {"1 x", {}},
        {"1~~", {}},
        {"3-1", {}},
        {"-1", {}},
        {"99999999999999999999999", {}},
        {"all 1", {}},
    }));
    CAPTURE(line);
    CHECK(ticks_of(line, 3) == credits);
}
