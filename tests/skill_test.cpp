#include "skill/delivery.hpp"
#include "skill/misses.hpp"
#include "support/catch.hpp"
#include "support/records.hpp"

using namespace hotseat;
using namespace std::chrono_literals;
using Catch::Matchers::WithinAbs;

namespace {

Attempt marked(const std::string& topic, double mark) {
    Attempt attempt{.outcome = Outcome::answered, .answering = 60s};
    attempt.asked = {.question = topic + "-q", .topic = topic, .answer_limit = 90s};
    attempt.grade = Grade{.mark = mark};
    return attempt;
}

Attempt with_outcome(const std::string& topic, Outcome outcome) {
    Attempt attempt{.outcome = outcome};
    attempt.asked.topic = topic;
    return attempt;
}

/// An answer to one question whose two points got these credits.
Attempt credited(double first, double second) {
    auto attempt = marked("t", 50);
    attempt.asked.points = {{"a", "first", 3, ""}, {"b", "second", 1, ""}};
    attempt.grade->per_point = {{"a", 3, first}, {"b", 1, second}};
    return attempt;
}

}  // namespace

TEST_CASE("an interval is wide over few marks and narrows with more", "[skill]") {
    struct Case {
        std::vector<double> marks;
        double low, high;
    };
    const auto [marks, low, high] = GENERATE(values<Case>({
        {{}, 0, 100},
        {{50}, 0, 100},
        {{60, 60}, 27.5, 92.5},
        {{50, 60, 40, 70, 30}, 31.4, 68.6},
        {std::vector<double>(50, 80.0), 78.4, 81.6},
        {{0, 0, 0, 0}, 0, 17.9},  // no mark lies below 0
    }));
    CAPTURE(marks);
    const auto interval = interval_of_mean(marks);
    CHECK_THAT(interval.low, WithinAbs(low, 0.1));
    CHECK_THAT(interval.high, WithinAbs(high, 0.1));
}

TEST_CASE("what was not answered is counted apart and has no part in the mark", "[skill]") {
    const std::vector attempts{marked("a", 40),
                               with_outcome("a", Outcome::skipped),
                               marked("b", 90),
                               with_outcome("a", Outcome::empty),
                               marked("a", 60),
                               with_outcome("c", Outcome::skipped),
                               with_outcome("a", Outcome::answered)};
    const auto skills = topic_skills(attempts);
    REQUIRE(skills.size() == 3);
    CHECK(skills[0].topic == "a");
    CHECK(skills[0].mark == 50);
    CHECK(skills[0].marked == 2);
    CHECK(skills[0].unmarked == 1);
    CHECK(skills[0].skipped == 1);
    CHECK(skills[0].empty == 1);
    CHECK(skills[0].asked() == 5);
    CHECK(skills[0].time == 40s);
    CHECK(skills[0].limit == 60s);
    CHECK(skills[2].mark == std::nullopt);
    CHECK(overall_mark(attempts) == (40 + 90 + 60) / 3.0);
    CHECK(overall_mark({}) == std::nullopt);
}

TEST_CASE("a topic is slow from nine tenths of its limit on", "[skill]") {
    const auto [time, slow] = GENERATE(
        table<std::chrono::milliseconds, bool>({{80'999ms, false}, {81s, true}, {200s, true}}));
    CHECK(TopicSkill{.marked = 1, .time = time, .limit = 90s}.slow() == slow);
    CHECK_FALSE(TopicSkill{}.slow());
}

TEST_CASE("points are counted over all answers to their question", "[skill]") {
    auto self_scored = credited(0, 0);
    self_scored.outcome = Outcome::self_scored;
    self_scored.grade.reset();
    self_scored.self_marks = {{"a", 0.5}};
    const std::vector attempts{credited(0, 1), credited(-1, 0), self_scored,
                               with_outcome("t", Outcome::skipped), credited(0.5, 1)};
    const auto misses = point_misses(attempts);
    REQUIRE(misses.size() == 2);
    CHECK(misses[0] == PointMiss{"t-q", "t", "a", "first", 0.75, 4, 2, false});
    CHECK(misses[1] == PointMiss{"t-q", "t", "b", "second", 0.25, 4, 2, false});
    CHECK(point_misses(std::vector{credited(1, 0.5)}).empty());
}

TEST_CASE("red flags are counted with the words they had", "[skill]") {
    auto fired = marked("t", 10);
    fired.asked.flags = {{"sorted", "Dicts are sorted"}};
    fired.grade->red = {{.id = "sorted"}};
    const auto counts = flag_counts(std::vector{marked("t", 90), fired, fired});
    REQUIRE(counts.size() == 1);
    CHECK(counts[0] == FlagCount{"t-q", "t", "sorted", "Dicts are sorted", 3, 2});
}

TEST_CASE("the user's own marks are compared where there are both", "[skill]") {
    auto generous = credited(0, 0);
    generous.self_marks = {{"a", 1}, {"b", 1}};
    const auto result = self_against_machine(std::vector{generous, credited(1, 1)});
    CHECK(result.answers == 1);
    CHECK(result.difference == 50);
}

TEST_CASE("delivery tells who asked back and who spoke of his own work, with the words",
          "[skill]") {
    const auto said = [](int position, Kind kind, std::string text) {
        Attempt attempt{.position = position, .text = std::move(text)};
        attempt.asked.kind = kind;
        return attempt;
    };
    const auto words = [](const std::optional<DeliveryEvidence>& evidence) {
        if (!evidence) return std::string("none");
        const auto& [begin, end] = evidence->words;
        return std::to_string(evidence->position) + ": " +
               evidence->text.substr(begin, end - begin);
    };
    const std::vector<Attempt> attempts{
        said(1, Kind::explain, "How many users? I built one."),  // not where it belongs
        said(2, Kind::design, "It is a cache. It depends on how many users there are."),
        said(3, Kind::design, "Before I draw: How many users are there? We built this once."),
        said(4, Kind::experience, "Flask is small; rebuilt we built it never.")};
    const auto delivery = delivery_of(attempts);
    CHECK(delivery.designs == 2);
    CHECK(delivery.stories == 3);
    CHECK(words(delivery.asked_back) == "3: How many");
    CHECK(words(delivery.own_project) == "3: We built");
    CHECK(words(delivery_of(std::span(attempts).first(2)).asked_back) == "none");
    CHECK(words(delivery_of(std::vector{said(1, Kind::design, "I would ask for the load first.")})
                    .asked_back) == "1: I would ask");
}
