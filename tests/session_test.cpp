#include "session/session.hpp"

#include "sample/draw_number.hpp"
#include "session/directive.hpp"
#include "support/catch.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>

using namespace hotseat;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr Elapsed after(milliseconds time) {
    return Elapsed(1h + time);
}

double seconds(milliseconds time) {
    return std::chrono::duration<double>(time).count();
}

std::string words(const Tell& told) {
    const std::map<Notice, std::string> names{
        {Notice::help, "help"},
        {Notice::thinking_time, "to think"},
        {Notice::answering_time, "to answer"},
        {Notice::speak, "speak"},
        {Notice::thinking_over, "thinking over"},
        {Notice::amber, "amber"},
        {Notice::red, "red"},
        {Notice::time_up, "time up"},
        {Notice::nothing_typed, "nothing typed"},
        {Notice::last_kept, "last kept"},
        {Notice::undone, "undone"},
        {Notice::no_undo, "no undo"},
        {Notice::answer_begun, "answer begun"},
        {Notice::no_hints, "no hints"},
        {Notice::mistyped_word, "mistyped"},
        {Notice::answer_full, "full"},
        {Notice::quit_asked, "quit?"},
        {Notice::going_on, "going on"},
        {Notice::ticks_unclear, "which?"},
    };
    const auto timed = told.left > 0ms && told.notice <= Notice::red && told.notice != Notice::help;
    return names.at(told.notice) + (timed ? fmt::format(" {}", seconds(told.left)) : "");
}

std::string words(const Draft& draft) {
    auto text = draft.text + (draft.late_text.empty() ? "" : " | " + draft.late_text);
    std::ranges::replace(text, '\n', '/');
    return fmt::format("{} [{}] {}+{}", draft.position, text, seconds(draft.thinking),
                       seconds(draft.answering));
}

std::string words(const SessionEffect& effect) {
    struct {
        std::string operator()(const Began&) const { return "began"; }
        std::string operator()(const ShowQuestion& q) const {
            return fmt::format("question {}", q.position);
        }
        std::string operator()(const Tell& told) const { return words(told); }
        std::string operator()(const SaveDraft& save) const { return "save " + words(save.draft); }
        std::string operator()(const CommitAttempt& commit) const {
            return fmt::format("{} {}", to_text(commit.outcome), words(commit.answer));
        }
        std::string operator()(const TakeBack& back) const {
            return fmt::format("take back {}", back.position);
        }
        std::string operator()(const AskTicks& ask) const {
            return fmt::format("tick {}", ask.position);
        }
        std::string operator()(const KeepTicks& keep) const {
            return fmt::format("ticks {}: {}", keep.position, fmt::join(keep.credits, " "));
        }
        std::string operator()(const End& end) const {
            const std::vector<std::string> names{"not begun", "finished", "quit", "input ended",
                                                 "terminated"};
            return "end " + names[static_cast<std::size_t>(end.how)];
        }
    } to_words;
    return std::visit(to_words, effect);
}

/// Plays events and writes down what the session wants done.
struct Play {
    Session session{};
    std::vector<std::string> log{};

    explicit Play(AnswerMode mode = AnswerMode::typed, bool person = true,
                  std::size_t questions = 2)
        : session(new_session(mode, person, std::vector<QuestionRules>(questions, {10s, 100s}))) {}

    Play& happens(const SessionEvent& event) {
        auto step = advance(std::move(session), event);
        session = std::move(step.session);
        for (const auto& effect : step.effects) log.push_back(words(effect));
        return *this;
    }
    Play& line(milliseconds begun, milliseconds ended, std::string text) {
        return happens(LineTyped{std::move(text), after(begun), after(ended)});
    }
    Play& line(milliseconds at, std::string text) { return line(at, at, std::move(text)); }
    Play& pass(milliseconds at, std::string unfinished = {}, milliseconds begun = 0s) {
        return happens(TimePassed{{after(at), std::move(unfinished), after(begun)}});
    }
    /// What was wanted since the last look.
    std::vector<std::string> heard() { return std::exchange(log, {}); }
    Play& forget() {
        log.clear();
        return *this;
    }
};

using Log = std::vector<std::string>;

Play begun(AnswerMode mode = AnswerMode::typed, bool person = true, std::size_t questions = 2) {
    Play play(mode, person, questions);
    play.line(0s, "").forget();
    return play;
}

}  // namespace

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

namespace {

/// A history in memory, as strict as the real one.
struct Kept {
    std::map<int, CommitAttempt> attempts{};
    Draft draft{};
    int endings = 0;

    void keep(const SessionEffect& effect) {
        CHECK(endings == 0);  // nothing is wanted after the end
        if (const auto* commit = std::get_if<CommitAttempt>(&effect)) {
            CHECK(attempts.emplace(commit->answer.position, *commit).second);
            draft = {};
        }
        if (const auto* back = std::get_if<TakeBack>(&effect)) {
            CHECK(draft.position == back->position);
            CHECK(attempts.erase(back->position) == 1);
        }
        if (const auto* save = std::get_if<SaveDraft>(&effect)) draft = save->draft;
        if (const auto* ticks = std::get_if<KeepTicks>(&effect))
            CHECK(attempts.contains(ticks->position));
        if (std::holds_alternative<End>(effect)) ++endings;
    }
    bool has(const std::string& line) const {
        const auto in = [&](const Draft& answer) {
            return ("\n" + answer.text + "\n" + answer.late_text + "\n").find("\n" + line + "\n") !=
                   std::string::npos;
        };
        return in(draft) || std::ranges::any_of(attempts, [&](const auto& attempt) {
                   return in(attempt.second.answer);
               });
    }
};

SessionEvent random_event(Random& random, Elapsed& now, int number) {
    now += milliseconds(draw_below(random, 4) == 0 ? draw_below(random, 60'000)
                                                   : draw_below(random, 2'000));
    const auto begun = now - milliseconds(draw_below(random, 5'000));
    const std::vector<std::string> lines{".",     ".", "/skip", "/undo", "/undo", "/time", "/quit",
                                         "/help", "",  "y",     "n",     "1",     "1 2~"};
    switch (draw_below(random, 20)) {
        case 0:
            return AnswerEnded{now};
        case 1:
            return QuitPressed{{now}};
        case 2:
            return PointsShown{draw_below(random, 3), now};
        case 3:
            return AnswerGiven{"given " + std::to_string(number), now};
        case 4:
            return draw_below(random, 20) == 0 ? SessionEvent(InputEnded{now})
                                               : SessionEvent(TimePassed{{now}});
        case 5:
            return draw_below(random, 20) == 0
                       ? SessionEvent(Terminated{{now, "last words", begun}})
                       : SessionEvent(TimePassed{{now}});
        case 6:
        case 7:
        case 8:
            return TimePassed{{now, "unfin", begun}};
        case 9:
        case 10:
        case 11:
        case 12:
        case 13:
            return LineTyped{"line " + std::to_string(number), begun, now};
        default:
            return LineTyped{lines[draw_below(random, lines.size())], now, now};
    }
}

}  // namespace

TEST_CASE("whatever happens, time is honest and nothing is lost", "[session]") {
    Random random(GENERATE(range(0u, 400u)));
    std::vector<QuestionRules> rules;
    for (auto left = 1 + draw_below(random, 4); left > 0; --left)
        rules.push_back({milliseconds(draw_below(random, 3) * 5'000),
                         milliseconds(1 + draw_below(random, 100'000)),
                         draw_below(random, 4) == 0});
    auto session = new_session(draw_below(random, 3) == 0 ? AnswerMode::aloud : AnswerMode::typed,
                               draw_below(random, 2) == 0, rules);
    Kept kept;
    Elapsed now = after(0s);
    std::vector<std::string> typed;
    for (int number = 0; number < 120; ++number) {
        const auto event = random_event(random, now, number);
        const auto* line = std::get_if<LineTyped>(&event);
        const bool keeps_lines = session.phase == Phase::thinking ||
                                 session.phase == Phase::answering || session.phase == Phase::late;
        auto step = advance(session, event);
        for (const auto& effect : step.effects) kept.keep(effect);

        auto used = milliseconds(0);
        for (std::size_t i = 0; i < rules.size(); ++i) {
            const auto& answer = step.session.answers[i];
            CHECK(answer.thinking >= 0ms);
            CHECK(answer.thinking <= rules[i].think_limit);
            CHECK(answer.answering >= 0ms);
            used += answer.thinking + answer.answering;
        }
        CHECK(used <= now - after(0s));
        if (const auto due = next_deadline(step.session)) {
            const auto later = advance(step.session, TimePassed{{std::max(*due, now)}}).session;
            CHECK(next_deadline(later).value_or(Elapsed::max()) > std::max(*due, now));
        }
        const bool kept_as_text = line && line->text.starts_with("line") && keeps_lines &&
                                  step.session.phase != Phase::ticking;
        if (kept_as_text) typed.push_back(line->text);
        for (const auto& text : typed) CHECK(kept.has(text));
        session = std::move(step.session);
    }
    CHECK(kept.endings == (session.phase == Phase::over ? 1 : 0));
    if (session.phase == Phase::over && !typed.empty() && rules.size() == 1)
        CHECK(kept.has(typed.front()));
}
