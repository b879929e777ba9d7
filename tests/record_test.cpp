#include "record/attempt.hpp"
#include "record/session_record.hpp"
#include "support/catch.hpp"

using namespace hotseat;

namespace {

Attempt ticked(std::vector<SelfMark> marks, double full = 0) {
    Attempt attempt{.outcome = Outcome::self_scored, .self_marks = std::move(marks)};
    attempt.asked.points = {{"a", "", 2, ""}, {"b", "", 1, ""}};
    attempt.asked.full = full;
    return attempt;
}

}  // namespace

TEST_CASE("the user's ticks make a mark by the same weights", "[record]") {
    CHECK(self_mark(ticked({})) == std::nullopt);
    CHECK(self_mark(ticked({{"a", 0}})) == 0);
    CHECK(self_mark(ticked({{"a", 1}})) == 66.7);
    CHECK(self_mark(ticked({{"a", 1}, {"b", 0.5}})) == 83.3);
    CHECK(self_mark(ticked({{"a", 1}}, 2)) == 100);
    CHECK(self_mark(ticked({{"a", 1}, {"b", 1}}, 2)) == 100);  // extras compensate, no more
    CHECK(self_mark(ticked({{"gone", 1}})) == 0);
    CHECK(self_mark(Attempt{.self_marks = {{"a", 1}}}) == std::nullopt);  // nothing to weigh
}

TEST_CASE("only what was answered has a mark", "[record]") {
    Attempt attempt{.outcome = Outcome::answered};
    CHECK(mark_of(attempt) == std::nullopt);
    attempt.grade = Grade{.mark = 58.5};
    CHECK(mark_of(attempt) == 58.5);
    attempt.outcome = GENERATE(Outcome::skipped, Outcome::empty, Outcome::self_scored);
    CHECK(mark_of(attempt) == std::nullopt);
    CHECK(mark_of(ticked({{"a", 1}})) == 66.7);
}

TEST_CASE("stored words never change", "[record]") {
    using Words = std::vector<std::string>;
    CHECK(outcome_words() == Words{"answered", "skipped", "empty", "self-scored"});
    CHECK(answer_mode_words() == Words{"typed", "aloud", "spoken"});
    CHECK(session_kind_words() == Words{"mock", "practice"});
    CHECK(session_state_words() == Words{"open", "finished", "stopped"});
}
