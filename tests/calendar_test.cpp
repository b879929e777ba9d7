#include "calendar/icalendar.hpp"
#include "cli/command.hpp"
#include "files/files.hpp"
#include "support/catch.hpp"
#include "support/pinned.hpp"
#include "support/test_world.hpp"
#include "unicode/printable.hpp"

#include <libical/ical.h>

#include <chrono>
#include <memory>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using namespace hotseat;
using namespace std::chrono_literals;

namespace {

/// Fri 2026-11-27, in UTC; the interview is on Saturday at nine.
constexpr Instant friday{std::chrono::sys_days(std::chrono::year(2026) / 11 / 27)};

PlannedBlock block(const std::string& id, BlockKind kind, Instant begin) {
    PlannedBlock one;
    one.what.id = id;
    one.what.kind = kind;
    one.what.focus = "About " + id;
    one.begin = begin;
    one.end = begin + 30min;
    return one;
}

Plan plan_with(std::vector<PlannedBlock> blocks) {
    return {.profile = "senior-python-backend",
            .made = friday - 6h,
            .interview = friday + 33h,
            .blocks = std::move(blocks)};
}

PlannedBlock language() {
    auto one = block("language", BlockKind::learn, friday + 8h);
    one.part = 1;
    one.parts = 2;
    one.what.topics = {"python-language"};
    one.what.covers = {"Generators, closures; decorators"};
    one.what.approach = {"Say it aloud"};
    one.what.outcome = "You talk about it.";
    one.state = BlockState::done;
    one.note = "generators again";
    return one;
}

using Calendar = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

Calendar read(const std::string& text) {
    Calendar calendar(icalparser_parse_string(text.c_str()), &icalcomponent_free);
    REQUIRE(calendar);
    CHECK(icalcomponent_count_errors(calendar.get()) == 0);
    CHECK(icalrestriction_check(calendar.get()) == 1);
    return calendar;
}

std::vector<icalcomponent*> parts(icalcomponent* whole, icalcomponent_kind kind) {
    std::vector<icalcomponent*> all;
    for (auto* one = icalcomponent_get_first_component(whole, kind); one != nullptr;
         one = icalcomponent_get_next_component(whole, kind))
        all.push_back(one);
    return all;
}

std::vector<icalcomponent*> events(const Calendar& calendar) {
    return parts(calendar.get(), ICAL_VEVENT_COMPONENT);
}

std::vector<std::string> uids(const Plan& plan) {
    const auto calendar = read(to_icalendar(plan));
    std::vector<std::string> all;
    for (auto* event : events(calendar)) all.emplace_back(icalcomponent_get_uid(event));
    return all;
}

int sequence(const Plan& plan) {
    const auto calendar = read(to_icalendar(plan));
    return icalcomponent_get_sequence(events(calendar).front());
}

}  // namespace

TEST_CASE("a plan is a calendar that stays as it is", "[calendar]") {
    const auto written = to_icalendar(
        plan_with({language(), block("lunch", BlockKind::meal, friday + 11h + 30min)}));
    CHECK(written == test::pinned(HOTSEAT_TESTS "/data/plan.ics", written));
}

TEST_CASE("a calendar has each block at its time, and the interview", "[calendar]") {
    const auto calendar = read(to_icalendar(plan_with({language()})));
    const auto all = events(calendar);
    REQUIRE(all.size() == 2);
    CHECK(icalcomponent_get_uid(all[0]) ==
          std::string("20261128T090000Z-senior-python-backend-language-learn-1@hotseat"));
    CHECK(icalcomponent_get_summary(all[0]) == std::string("About language, part 1 of 2"));
    CHECK(icalcomponent_get_description(all[0]) ==
          std::string("To cover:\n- Generators, closures; decorators\nHow:\n- Say it aloud\n"
                      "Then: You talk about it.\nhotseat study python-language --minutes 15\n"
                      "hotseat practice --topic python-language "
                      "--minutes 10\nState: done\nNote: generators again"));
    CHECK(icaltime_as_ical_string(icalcomponent_get_dtstart(all[0])) ==
          std::string("20261127T080000Z"));
    CHECK(icaltime_as_ical_string(icalcomponent_get_dtend(all[0])) ==
          std::string("20261127T083000Z"));
    CHECK(icaltime_as_ical_string(icalcomponent_get_dtstamp(all[0])) ==
          std::string("20261126T180000Z"));
    CHECK(icalcomponent_get_status(all[0]) == ICAL_STATUS_CONFIRMED);
    CHECK(icalcomponent_get_summary(all[1]) == std::string("Interview"));
    CHECK(icaltime_as_ical_string(icalcomponent_get_dtstart(all[1])) ==
          std::string("20261128T090000Z"));
    CHECK(icaltime_as_ical_string(icalcomponent_get_dtend(all[1])) ==
          std::string("20261128T100000Z"));
}

TEST_CASE("a calendar rings before work and the interview, not before meals", "[calendar]") {
    const auto calendar =
        read(to_icalendar(plan_with({language(), block("lunch", BlockKind::meal, friday + 12h),
                                     block("walk", BlockKind::rest, friday + 13h)})));
    std::vector<std::vector<int>> seconds;
    for (auto* event : events(calendar)) {
        seconds.emplace_back();
        for (auto* alarm : parts(event, ICAL_VALARM_COMPONENT)) {
            auto* property = icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY);
            const auto trigger = icalproperty_get_trigger(property);
            seconds.back().push_back(icaldurationtype_as_int(trigger.duration));
        }
    }
    CHECK(seconds == std::vector<std::vector<int>>{{-300}, {}, {}, {-3600}});
}

TEST_CASE("a new plan changes the events of the old one in a calendar", "[calendar]") {
    auto plan = plan_with({language(), block("lunch", BlockKind::meal, friday + 11h)});
    const auto before = uids(plan);
    const auto old_sequence = sequence(plan);
    plan.made += 1min;
    for (auto& one : plan.blocks) one.begin += 20min, one.end += 50min;
    CHECK(uids(plan) == before);
    CHECK(sequence(plan) > old_sequence);
    plan.made = Instant{} - 24h;
    CHECK(sequence(plan) == 0);
}

TEST_CASE("no two events of a calendar have the same uid", "[calendar]") {
    auto second = language();
    second.part = 2;
    const auto all = uids(plan_with({language(), second, language(),
                                     block("language", BlockKind::practice, friday + 10h),
                                     block("lunch", BlockKind::meal, friday - 12h),
                                     block("lunch", BlockKind::meal, friday + 12h),
                                     block("lunch", BlockKind::meal, friday + 13h)}));
    CHECK(all.size() == 8);
    CHECK(std::set<std::string>(all.begin(), all.end()).size() == all.size());
}

TEST_CASE("hotseat plan writes the kept plan as a calendar", "[calendar]") {
    test::TestWorld test;
    make_private_folder(test.world.paths.data);
    write_file(test.world.paths.plan(),
               read_file(HOTSEAT_TESTS "/formats/plans/good/edited-by-hand.json"));
    REQUIRE(cli::run({"plan", "--format", "icalendar"}, test.world) == cli::done);
    const auto calendar = read(test.out.str());
    CHECK(events(calendar).size() == 3);
}

TEST_CASE("no text breaks out of a calendar", "[calendar]") {
    auto hostile = language();
    std::string umlauts;
    for (int i = 0; i < 500; ++i) umlauts += "\u00fc\u20ac";
    hostile.what.focus = "a,b;c\\d \\n \"e\":f\r\nEND:VEVENT\x1b]0;x\x07\t\u202e" + umlauts;
    hostile.what.covers = {"BEGIN:VALARM\nX:1", std::string("nul\0!", 5), "\xff\xfe"};
    hostile.what.outcome = std::string(5000, 'x');
    hostile.parts = 1;
    const auto text = to_icalendar(plan_with({hostile}));
    const auto calendar = read(text);
    const auto all = events(calendar);
    REQUIRE(all.size() == 2);
    CHECK(icalcomponent_get_summary(all[0]) == printable_line(hostile.what.focus));
    CHECK_THAT(icalcomponent_get_description(all[0]),
               Catch::Matchers::StartsWith("To cover:\n- BEGIN:VALARM X:1\n- nul\ufffd!\n"
                                           "- \ufffd\ufffd\nHow:"));
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        REQUIRE(line.ends_with('\r'));
        line.pop_back();
        CHECK(line.size() <= 75);
        CHECK(printable(line) == line);
    }
}
