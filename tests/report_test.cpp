#include "report/report.hpp"

#include "json/parse.hpp"
#include "report/writers.hpp"
#include "support/catch.hpp"
#include "support/records.hpp"
#include "unicode/width.hpp"

#include <algorithm>
#include <sstream>

using namespace hotseat;
using namespace std::chrono_literals;
using Catch::Matchers::ContainsSubstring;
using test::an_attempt;

namespace {

const View view{[](Instant instant) { return LocalTime(instant.time_since_epoch()); },
                test::at(test::evening)};

SessionRecord session_7() {
    auto session = test::a_session();
    session.number = 7;
    session.state = SessionState::finished;
    return session;
}

Attempt answer(int position, const std::string& topic, double mark) {
    Attempt attempt{.session = 7, .position = position, .outcome = Outcome::answered};
    attempt.asked = {.question = topic + "-1", .topic = topic, .prompt = "What of " + topic + "?"};
    attempt.asked.answer_limit = 90s;
    attempt.answering = 65s;
    attempt.asked.points = {{"a", "says a", 1, ""}};
    attempt.grade = Grade{.mark = mark, .per_point = {{"a", 1, 1}}};
    return attempt;
}

Attempt skipped(int position, const std::string& topic) {
    Attempt attempt{.session = 7, .position = position, .outcome = Outcome::skipped};
    attempt.asked = {.question = topic + "-1", .topic = topic, .prompt = "What of " + topic + "?"};
    return attempt;
}

/// Of all but command lines, which are never broken.
std::size_t widest_line(const std::string& text) {
    std::istringstream lines(text);
    std::size_t widest = 0;
    for (std::string line; std::getline(lines, line);)
        if (line.find("hotseat ") == line.npos) widest = std::max(widest, display_width(line));
    return widest;
}

}  // namespace

TEST_CASE("the first screen says it all", "[report]") {
    auto broken = answer(1, "microservices", 31);
    broken.asked.points = {{"a", "fails fast when open", 2, ""}, {"b", "closes again", 1, ""}};
    broken.grade->per_point = {{"a", 2, 0}, {"b", 1, 0}};
    broken.grade->caps = {{35, "a"}};
    broken.grade->with_all = 90;
    auto dict = an_attempt(7, 3);
    dict.self_marks.clear();
    const std::vector attempts{broken, answer(2, "web-frameworks", 69), dict,
                               skipped(4, "kubernetes")};
    CHECK(to_text(make_report(session_7(), attempts, 54), view) ==
          R"(Session 7, Wed 21:00, 23 of 25 min. 4 asked: 3 answered, 1 skipped
Overall  53 mixed   last time 54
Next     hotseat practice --topic microservices --minutes 20   (weakest)
         hotseat session --topic kubernetes --minutes 10   (not answered yet)

Topic            n  mark          time/limit  biggest miss
microservices    1  31 poor       1:05/1:30   fails fast when open
data-structures  1  58 mixed      1:08/1:30   collisions make it O(n)
web-frameworks   1  69 good       1:05/1:30
kubernetes       1  skipped       -           not counted as poor
1-2 answers a topic are marks, not yet a trend.

Q1 microservices  31 poor  1:05 of 1:30
"What of microservices?"
 - fails fast when open  0/46.7
 - closes again          0/23.3
   close to a model      0/30
   held at 35 by: a

Q2 web-frameworks  69 good  1:05 of 1:30
"What of web-frameworks?"
 + says a            70/70
   close to a model  0/30
   red flags none, guards none

Q3 data-structures  58 mixed  1:08 of 1:30
"What does a dict lookup cost, and why?"
 + hash picks the slot      28/28      "it [hashes the key] to a bucket,…"
 + O(1) on average          14/14      "…to a bucket, [constant time] normally"
 - collisions make it O(n)  0/17.5     with this: at least 75
 - resizing keeps load low  0/10.5     with both: at least 86
   close to a model         16/30      absent: collision, resize, amortised
   red flags none, guards none
   An interviewer asks next: "And if every key collides?"
Model answer   hotseat report 7 --question 3

Q4 kubernetes  skipped
"What of kubernetes?"
)");
}

TEST_CASE("a report keeps to its columns", "[report]") {
    auto attempt = an_attempt(7, 1);
    attempt.asked.topic = "a-topic-with-a-very-long-name-indeed-so-long";
    attempt.asked.points[0].says = std::string(60, 'x') + " and some more words that go on";
    attempt.asked.prompt = "漢字 " + attempt.asked.points[0].says + std::string(100, 'y');
    attempt.text = std::string(3, ' ') + "hashes the key " + std::string(500, 'z');
    const auto columns = GENERATE(60u, 80u, 120u);
    const auto report = make_report(session_7(), std::vector{attempt}, 54);
    auto narrow = view;
    narrow.columns = columns;
    // A word that is longer than a line is not cut.
    const auto longest_word = std::size_t{100 + 60};
    CHECK(widest_line(to_text(make_report(session_7(), std::vector{an_attempt(7, 1)}, 54),
                              narrow)) <= columns);
    CHECK(widest_line(to_text(report, narrow)) <= std::max<std::size_t>(columns, longest_word));
}

TEST_CASE("own ticks and the machine's marks stand beside each other", "[report]") {
    auto both = an_attempt(7, 1);
    const auto text = to_text(make_report(session_7(), std::vector{both}, {}), view);
    CHECK_THAT(text, ContainsSubstring("you 50 mixed, machine 58 mixed"));
    CHECK_THAT(text, ContainsSubstring(" + [x] hash picks the slot "));
    CHECK_THAT(text, ContainsSubstring(" + [/] O(1) on average "));
    CHECK_THAT(text, ContainsSubstring(" - [ ] collisions "));
    auto own = both;
    own.outcome = Outcome::self_scored;
    own.grade.reset();
    const auto ticked = to_text(make_report(session_7(), std::vector{own}, {}), view);
    CHECK_THAT(ticked, ContainsSubstring("50 mixed by your own ticks"));
    CHECK_THAT(ticked, ContainsSubstring(" [x] hash picks the slot      40/40"));
    CHECK_THAT(ticked, !ContainsSubstring("close to a model"));
}

TEST_CASE("what was said wrong, denied or prompted is said so", "[report]") {
    auto attempt = an_attempt(7, 1);
    auto& points = attempt.grade->per_point;
    points[0].credit = -1;
    points[1].prompted = true;
    points[2].denied = true;
    attempt.grade->red = {{.id = "sorted", .penalty = 0.3, .evidence = Evidence{{0, 2}, "x"}},
                          {.id = "unknown", .penalty = 0.1, .evidence = Evidence{{5, 999}, "x"}}};
    attempt.grade->guards = {Guard::keyword_dump};
    attempt.grade->focus = 0.2;
    const auto text = to_text(make_report(session_7(), std::vector{attempt}, {}), view);
    CHECK_THAT(text, ContainsSubstring("-28/28     said wrong: \""));
    CHECK_THAT(text, ContainsSubstring(
                         " ~ [/] O(1) on average          7/14       only after the follow-up"));
    CHECK_THAT(text, ContainsSubstring("denied"));
    CHECK_THAT(text, ContainsSubstring(" !     Dicts are sorted         -21        \"[it] hashes"));
    CHECK_THAT(text, ContainsSubstring("unknown                  -7\n"));
    CHECK_THAT(text, ContainsSubstring("   keywords in a row, no sentences: at most 20\n"));
    CHECK_THAT(text, ContainsSubstring("times 0.50"));
    CHECK_THAT(text, !ContainsSubstring("none"));
}

TEST_CASE("nothing but counted: no marks, no questions", "[report]") {
    const std::vector attempts{skipped(1, "a"), skipped(2, "b")};
    const auto text = to_text(make_report(session_7(), attempts, {}), view);
    CHECK_THAT(text, ContainsSubstring("2 asked: 2 skipped\nOverall  no marks\n"));
    CHECK_THAT(text, !ContainsSubstring("poor\n\n"));
    auto open = session_7();
    open.state = SessionState::open;
    open.questions = {"a", "b", "c"};
    const auto unfinished = make_report(open, attempts, {});
    CHECK(unfinished.next.front().command == "session --resume");
    CHECK_THAT(to_text(unfinished, view), ContainsSubstring("unfinished. 2 of 3 asked: 2 skipped"));
    CHECK_THAT(to_text(make_report(session_7(), {}, {}), view),
               ContainsSubstring("Nothing was asked"));
}

TEST_CASE("one question in full shows the answer and the models", "[report]") {
    const auto text = to_text(report_on(an_attempt(7, 3)), view);
    for (const auto* part :
         {"\n   d[key]\n", "\nYour answer\n   it hashes the key", "not marked\n   and one",
          "\nModel answer\n   The key is hashed, which picks a slot.\n"})
        CHECK_THAT(text, ContainsSubstring(part));
    const auto unanswered = to_text(report_on(skipped(4, "a")), view);
    CHECK_THAT(unanswered, ContainsSubstring("There is no model answer."));
}

TEST_CASE("no text of others commands the terminal or breaks the table", "[report]") {
    auto attempt = an_attempt(7, 1);
    const std::string hostile = "\x1b[2J\nQ9 forged\xff";
    attempt.asked.topic = attempt.asked.prompt = attempt.text = hostile;
    for (auto& point : attempt.asked.points) point.says = point.probe = hostile;
    attempt.grade->absent = {hostile};
    attempt.grade->caps = {{35, hostile}};
    const auto report = make_report(session_7(), std::vector{attempt}, {});
    for (const auto& text : {to_text(report, view), to_markdown(report, view), to_json(report)}) {
        CHECK_THAT(text, !ContainsSubstring("\x1b"));
        CHECK_THAT(text, !ContainsSubstring("\xff"));
    }
    CHECK_THAT(to_text(report, view), !ContainsSubstring("\nQ9"));
}

TEST_CASE("a report is JSON with its format and version", "[report]") {
    const auto text = to_json(make_report(session_7(), std::vector{an_attempt(7, 3)}, 54.26));
    Diagnostics problems;
    json::Problems told("report", text, problems);
    const auto value = json::parse(text, told);
    REQUIRE(value);
    CHECK(*value->find("format")->text() == "hotseat-report");
    CHECK(*value->find("version")->integer() == 1);
    CHECK(value->find("last_time")->find("mark")->number() == 54.3);
    const auto& question = value->find("questions")->list()->front();
    const auto& point = question.find("points")->list()->front();
    CHECK(*point.find("evidence")->find("words")->text() == "hashes the key");
    CHECK(point.find("worth")->number() == 28);
}

TEST_CASE("a report is Markdown with tables", "[report]") {
    auto attempt = an_attempt(7, 3);
    attempt.self_marks.clear();
    const auto text = to_markdown(make_report(session_7(), std::vector{attempt}, 54), view);
    for (const auto* part :
         {"# Session 7, 2026-11-25 21:00\n", "Overall: **58 mixed**, last time 54\n",
          "| data-structures | 1 | 58 mixed | 1:08/1:30 | collisions make it O(n) |\n",
          "## Q3 data-structures: 58 mixed\n",
          "| hash picks the slot | yes | 28/28 | \"it \\[hashes the key\\] to a bucket",
          "| collisions make it O(n) | no | 0/17.5 | with this: at least 75 |\n",
          "Model answer:\n\n```\nThe key is hashed"})
        CHECK_THAT(text, ContainsSubstring(part));
}
