#include "report/overview.hpp"

#include "report/writers.hpp"
#include "support/catch.hpp"
#include "support/records.hpp"

#include <algorithm>

using namespace hotseat;
using namespace std::chrono_literals;
using Catch::Matchers::ContainsSubstring;

namespace {

const View view{[](Instant instant) { return LocalTime(instant.time_since_epoch()); },
                test::at(test::evening)};

const std::vector<TopicImportance> bank{{"containers", 1}};

SessionRecord session(std::int64_t number, SessionState state) {
    return {.number = number,
            .state = state,
            .started = test::at(test::evening - 3'600'000),
            .planned = 240s,
            .questions = {"a", "b", "c"}};
}

Attempt answer(std::int64_t session, double mark) {
    Attempt attempt{.session = session, .outcome = Outcome::answered};
    attempt.asked = {.topic = "containers", .answer_limit = 60s, .think_limit = 20s};
    attempt.grade = Grade{.mark = mark};
    return attempt;
}

}  // namespace

TEST_CASE("without a session there are commands to begin with", "[overview]") {
    const auto text = to_text(make_overview({}, {}, {}, bank), view);
    CHECK_THAT(text, ContainsSubstring("hotseat session --count 2 "));
    CHECK(std::ranges::count(text, '\n') <= 8);
}

TEST_CASE("an unfinished session shows where it goes on and what time is left", "[overview]") {
    const Draft draft{.session = 2, .thinking = 5s, .answering = 10s};
    const auto overview = make_overview(
        std::vector{session(1, SessionState::finished), session(2, SessionState::open)},
        std::vector{answer(1, 62), answer(2, 20)}, draft, bank);
    REQUIRE(overview.unfinished);
    CHECK(overview.unfinished->done == 1);
    CHECK(overview.unfinished->left == 145s);  // 240 - (20 + 60) - (5 + 10)
    // Its marks stay untold until its end.
    REQUIRE(overview.last);
    CHECK(overview.last->session == 1);
    CHECK(to_text(overview, view) ==
          "Open     session 2, Wed 20:00: question 2 of 3 comes next, up to 2:25 left\n"
          "         hotseat session --resume\n"
          "Last     62 mixed, session 1, Wed 20:00   (hotseat report)\n"
          "Then     hotseat session --topic containers --minutes 20\n"
          "hotseat help: all commands. hotseat doctor: what works here.\n");
}

TEST_CASE("a session that broke off before its marks is not lost", "[overview]") {
    auto open = session(1, SessionState::open);
    open.questions = {"a"};
    const auto overview = make_overview(std::vector{open}, std::vector{answer(1, 0)}, {}, bank);
    CHECK_THAT(to_text(overview, view),
               ContainsSubstring("every question was asked, the marks come next\n"));
}

TEST_CASE("practice that broke off is no unfinished session", "[overview]") {
    auto practice = session(1, SessionState::open);
    practice.kind = SessionKind::practice;
    const auto overview =
        make_overview(std::vector{practice}, std::vector{answer(1, 90)}, {}, bank);
    CHECK_FALSE(overview.unfinished);
    CHECK_THAT(to_text(overview, view), ContainsSubstring("Last     90 excellent, practice 1, "));
}
