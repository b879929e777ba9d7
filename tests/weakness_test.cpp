#include "report/weakness.hpp"

#include "json/parse.hpp"
#include "report/writers.hpp"
#include "support/catch.hpp"
#include "support/records.hpp"

using namespace hotseat;
using namespace std::chrono_literals;
using Catch::Matchers::ContainsSubstring;

namespace {

const View view{[](Instant instant) { return LocalTime(instant.time_since_epoch()); },
                test::at(test::evening)};

const std::vector<TopicImportance> bank{{"a", 1}, {"b", 2}, {"never", 1}, {"left-out", 0}};

Attempt answer(std::int64_t session, const std::string& topic, double mark, double credit) {
    Attempt attempt{.session = session, .outcome = Outcome::answered};
    attempt.asked = {.question = topic + "-1", .topic = topic, .answer_limit = 90s};
    attempt.asked.points = {{"p", "the point of " + topic, 1, ""}};
    attempt.asked.flags = {{"f", "wrong about " + topic}};
    attempt.answering = 85s;
    attempt.grade = Grade{.mark = mark, .per_point = {{"p", 1, credit}}};
    if (mark < 30) attempt.grade->red = {{.id = "f"}};
    return attempt;
}

Weakness some_weakness() {
    auto first = test::a_session(), second = test::a_session();
    first.number = 1;
    second.number = 2;
    auto generous = answer(2, "b", 60, 1);
    generous.self_marks = {{"p", 1}};
    auto skipped = answer(2, "a", 0, 0);
    skipped.outcome = Outcome::skipped;
    return make_weakness(std::vector{first, second},
                         std::vector{answer(1, "a", 20, 0), answer(1, "b", 50, 0),
                                     answer(2, "a", 30, 0), generous, skipped},
                         bank);
}

}  // namespace

TEST_CASE("topics are ranked by what study can bring there", "[weakness]") {
    const auto weakness = some_weakness();
    REQUIRE(weakness.topics.size() == 2);
    // a: 85 - (2 * 25 + 2 * 40) / 4 = 52.5; b counts twice: 2 * (85 - (2 * 55 + 2 * 40) / 4).
    CHECK(weakness.topics[0].skill.topic == "b");
    CHECK(weakness.topics[0].gain == 75);
    CHECK(weakness.topics[1].gain == 52.5);
    CHECK(weakness.mark == 40);
    CHECK(weakness.not_asked == std::vector<std::string>{"never"});
    CHECK(weakness.next == "session --topic b --topic a --topic never --minutes 20");
}

TEST_CASE("only what was missed twice comes back", "[weakness]") {
    const auto weakness = some_weakness();
    REQUIRE(weakness.misses.size() == 1);
    CHECK(weakness.misses[0].topic == "a");
    CHECK(weakness.misses[0].missed == 2);
}

TEST_CASE("the weakness report shows sample sizes beside every figure", "[weakness]") {
    CHECK(to_text(some_weakness(), view) == R"(Weakness over 2 sessions, 4 marked answers, 1 skipped
Overall  40 mixed   by session 35 45

Topic  n  mark          95 %     time/limit   gain
b      2  55 mixed      22-88    1:25/1:30    +75 slow
a      2  25 poor       0-58     1:25/1:30    +52 slow
1-2 answers a topic are marks, not yet a trend.
The most to gain first: marks missing to excellent, where few answers count
less. 95 %: where the mean lies.

Missed again and again
 2 of 2  the point of a (a-1)

Said, and wrong
 1 of 2  wrong about a (a-1)

Self     you give yourself 40 marks more than the machine, over 1 answer

Unknown  never: never asked
Next     hotseat session --topic b --topic a --topic never --minutes 20
)");
}

TEST_CASE("without a history the weakness report says what begins one", "[weakness]") {
    const auto weakness = make_weakness({}, {}, bank);
    const auto text = to_text(weakness, view);
    CHECK_THAT(text, ContainsSubstring("Nothing was answered yet"));
    CHECK_THAT(text, ContainsSubstring("\nNext     hotseat session --minutes 20\n"));
    CHECK_THAT(to_markdown(weakness, view),
               ContainsSubstring("Next: hotseat session --minutes 20"));
    CHECK_THAT(to_json(weakness), ContainsSubstring("\"asked\": 0"));
    CHECK(to_csv(weakness).starts_with("topic,answers,mark,"));
}

TEST_CASE("the weakness report in other formats", "[weakness]") {
    const auto weakness = some_weakness();
    CHECK_THAT(to_csv(weakness), ContainsSubstring("\r\na,2,25,0,58,1,0,85,90,1,52.5\r\n"));
    const auto markdown = to_markdown(weakness, view);
    for (const auto* part : {"| b | 2 | 55 mixed | 22–88 | 0 | 1:25/1:30 | +75, slow |\n",
                             "- 2 of 2: the point of a (a-1)\n",
                             "| 1 | 2026-11-25 21:00 | 2 | 35 poor |\n", "Never asked: never.\n"})
        CHECK_THAT(markdown, ContainsSubstring(part));
    const auto text = to_json(weakness);
    Diagnostics problems;
    json::Problems told("weakness", text, problems);
    const auto value = json::parse(text, told);
    REQUIRE(value);
    CHECK(*value->find("format")->text() == "hotseat-weakness");
    CHECK(value->find("topics")->list()->front().find("gain")->number() == 75);
    CHECK(*value->find("next")->text() == "hotseat " + weakness.next);
}

TEST_CASE("hostile topics stay text in every format", "[weakness]") {
    const std::string hostile = "=cmd|' /C calc'!A0\x1b[2J\n|x|\xff";
    const auto weakness =
        make_weakness({}, std::vector{answer(1, hostile, 20, 0), answer(1, hostile, 20, 0)}, {});
    for (const auto& text : {to_text(weakness, view), to_markdown(weakness, view),
                             to_json(weakness), to_csv(weakness)}) {
        CHECK_THAT(text, !ContainsSubstring("\x1b"));
        CHECK_THAT(text, !ContainsSubstring("\xff"));
    }
    CHECK_THAT(to_csv(weakness), ContainsSubstring("\"'=cmd"));
    CHECK_THAT(to_markdown(weakness, view), !ContainsSubstring("\n|x|"));
}
