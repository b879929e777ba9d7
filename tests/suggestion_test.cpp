#include "cli/command.hpp"
#include "report/report.hpp"
#include "report/weakness.hpp"
#include "support/catch.hpp"
#include "support/records.hpp"
#include "support/test_world.hpp"

#include <iterator>
#include <sstream>

using namespace hotseat;

namespace {

/// Whether `hotseat <line>` is a command line that the program takes; nothing is run.
bool is_understood(const std::string& line) {
    std::istringstream stream(line + " --help");
    const std::vector<std::string> words{std::istream_iterator<std::string>(stream), {}};
    test::TestWorld test;
    return cli::run(words, test.world) == cli::done;
}

}  // namespace

TEST_CASE("every command line that a report suggests is understood", "[cli]") {
    REQUIRE_FALSE(is_understood("session --no-such-option"));
    auto skipped = test::an_attempt(1, 2);
    skipped.outcome = Outcome::skipped;
    skipped.asked.topic = "containers";
    skipped.grade.reset();
    auto session = test::a_session();
    session.state = GENERATE(SessionState::open, SessionState::finished);
    const std::vector attempts{test::an_attempt(1, 1), skipped};
    for (const auto& next : make_report(session, attempts, {}).next) {
        CAPTURE(next.command);
        CHECK(is_understood(next.command));
    }
    CHECK(is_understood(make_report(session, {}, {}).next.front().command));
    CHECK(is_understood(make_weakness({}, attempts, {}).next));
    CHECK(is_understood(make_weakness({}, {}, {}).next));
    CHECK(is_understood("report 1 --question 1"));
}
