#include "base/iso_time.hpp"
#include "cli/command.hpp"
#include "files/files.hpp"
#include "plan/block_lengths.hpp"
#include "plan/make_plan.hpp"
#include "plan/plan_json.hpp"
#include "plan/preparation_time.hpp"
#include "plan/written_time.hpp"
#include "sample/draw_number.hpp"
#include "support/catch.hpp"
#include "support/test_world.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

using namespace hotseat;
using namespace std::chrono_literals;
using Remark = PlanRemark::Kind;

namespace {

/// Fri 2026-11-27, in UTC.
constexpr Instant friday{std::chrono::sys_days(std::chrono::year(2026) / 11 / 27)};

Profile shipped(const std::string& name) {
    Diagnostics problems;
    const auto file = std::string(HOTSEAT_SOURCE) + "/questions/profiles/" + name + ".json";
    auto profile = read_profile(read_file(file), file, problems);
    REQUIRE(profile);
    return *profile;
}

FreeTime from_to(std::chrono::hours begin, std::chrono::hours end) {
    return {friday + begin, friday + end};
}

/// The interview is on Saturday at ten.
PlanRequest day_before(std::vector<FreeTime> free, Instant now = friday + 8h) {
    PlanRequest request;
    request.now = now;
    request.interview = friday + 34h;
    request.free = std::move(free);
    request.to_local = [](Instant instant) { return LocalTime(instant.time_since_epoch()); };
    return request;
}

std::string clock(Instant instant) {
    const auto midnight = std::chrono::floor<std::chrono::days>(instant);
    const auto minutes = std::chrono::floor<std::chrono::minutes>(instant - midnight).count();
    return fmt::format("{:02}:{:02}", minutes / 60, minutes % 60);
}

std::vector<std::string> lines(const Plan& plan) {
    std::vector<std::string> all;
    for (const auto& block : plan.blocks)
        all.push_back(clock(block.begin) + '-' + clock(block.end) + ' ' +
                      (block.what.kind == BlockKind::practice ? "practise " : "") + block.what.id +
                      (block.parts > 1 ? fmt::format(" {}/{}", block.part, block.parts) : ""));
    return all;
}

std::vector<std::string> left_out(const Plan& plan) {
    std::vector<std::string> all;
    for (const auto& remark : plan.remarks)
        if (remark.kind == Remark::left_out) all.push_back(remark.focus);
    return all;
}

}  // namespace

TEST_CASE("the day before has its blocks at their times", "[plan]") {
    const auto plan = make_plan(shipped("senior-python-backend"),
                                day_before({from_to(9h, 25h), from_to(30h, 32h)}));
    CHECK(lines(plan) == std::vector<std::string>{
                             "09:00-11:00 language", "11:00-12:30 structures", "12:30-13:00 lunch",
                             "13:00-15:00 frameworks", "15:00-16:00 tools", "16:00-18:00 design",
                             "18:00-19:00 dinner", "19:00-21:00 delivery", "21:00-22:30 mock",
                             "22:30-23:00 pause", "23:00-01:00 wind-down", "06:00-08:00 morning"});
    CHECK(plan.remarks == std::vector{PlanRemark{Remark::short_night, {}, 5h}});
}

TEST_CASE("less time shortens all blocks, and leaves the least valuable ones out", "[plan]") {
    const auto profile = shipped("senior-python-backend");
    CHECK(lines(make_plan(profile, day_before({from_to(13h, 23h), from_to(30h, 32h)}))) ==
          std::vector<std::string>{"13:00-14:20 language", "14:20-15:25 structures",
                                   "15:25-16:45 frameworks", "16:45-17:25 tools",
                                   "17:25-18:45 design", "18:45-19:25 dinner",
                                   "19:25-20:50 delivery", "20:50-21:40 mock", "21:40-21:55 pause",
                                   "21:55-23:00 wind-down", "06:00-08:00 morning"});
    const auto evening = make_plan(profile, day_before({from_to(18h, 22h)}));
    CHECK(lines(evening) == std::vector<std::string>{"18:00-18:30 dinner", "18:30-19:30 language",
                                                     "19:30-20:30 frameworks", "20:30-21:30 design",
                                                     "21:30-22:00 mock"});
    CHECK(left_out(evening) ==
          std::vector<std::string>{"Cards and calm",
                                   "Data structures, algorithms and what they cost",
                                   "The tools of every day", "From a commit to a running cluster",
                                   "A pause", "Look back, write it short, stop"});
    const auto two_hours = make_plan(profile, day_before({from_to(31h, 33h)}));
    CHECK(lines(two_hours) == std::vector<std::string>{"07:00-08:05 design", "08:05-08:40 mock",
                                                       "08:40-09:00 morning"});
}

TEST_CASE("more time stretches the blocks, then practises them", "[plan]") {
    const auto plan = make_plan(
        shipped("senior-python-backend"),
        day_before({from_to(-15h, -2h), from_to(9h, 22h), from_to(30h, 32h)}, friday - 16h));
    CHECK(lines(plan) == std::vector<std::string>{
                             "09:00-12:00 language", "12:00-12:30 lunch", "12:30-14:40 structures",
                             "14:40-17:40 frameworks", "17:40-18:40 dinner", "18:40-20:10 tools",
                             "20:10-22:00 design 1/2", "09:00-10:10 design 2/2",
                             "10:10-13:05 delivery", "13:05-13:35 lunch",
                             "13:35-14:35 practise tools", "14:35-16:50 mock", "16:50-17:35 pause",
                             "17:35-18:35 dinner", "19:00-22:00 wind-down", "06:00-08:00 morning"});
}

TEST_CASE("the evening stops hard, and the last hour before the interview is free", "[plan]") {
    const auto plan = make_plan(shipped("senior-python-backend"),
                                day_before({from_to(10h, 27h), from_to(31h, 34h)}));
    CHECK(plan.blocks.back().end == friday + 33h);
    CHECK(lines(plan)[10] == "23:10-01:00 wind-down");
    CHECK(plan.remarks == std::vector{PlanRemark{Remark::last_hour, {}, 1h},
                                      PlanRemark{Remark::hard_stop, {}, 2h}});
}

TEST_CASE("a meal is had where the free time has a gap for it", "[plan]") {
    const auto plan = make_plan(shipped("senior-python-backend"),
                                day_before({from_to(9h, 12h), from_to(13h, 18h)}));
    CHECK(std::ranges::none_of(
        plan.blocks, [](const PlannedBlock& block) { return block.what.kind == BlockKind::meal; }));
}

TEST_CASE("a pause is never parted by the night, nor the first thing of a day", "[plan]") {
    for (const auto* name : {"senior-python-backend", "generalist-backend", "devops-backend"})
        for (const auto evening : {20h, 21h, 22h, 23h, 25h}) {
            const auto plan =
                make_plan(shipped(name), day_before({from_to(9h, evening), from_to(30h, 32h)}));
            for (std::size_t i = 0; i < plan.blocks.size(); ++i) {
                const auto& block = plan.blocks[i];
                if (block.what.kind != BlockKind::rest) continue;
                CHECK(block.parts == 1);
                CHECK(plan.blocks[i - 1].end == block.begin);
            }
        }
}

TEST_CASE("what is over is not planned, and what has begun is trimmed", "[plan]") {
    auto request = day_before({from_to(9h, 12h), from_to(13h, 18h)});
    request.now = friday + 15h + 30s;
    const auto plan = make_plan(shipped("senior-python-backend"), request);
    CHECK(plan.blocks.front().begin == friday + 15h + 5min);
}

TEST_CASE("topics in which much can be gained get more of the time", "[plan]") {
    const auto profile = shipped("senior-python-backend");
    auto request = day_before({from_to(9h, 25h), from_to(30h, 32h)});
    const auto length = [&](const std::string& id) {
        const auto plan = make_plan(profile, request);
        const auto block =
            std::ranges::find(plan.blocks, id, [](const PlannedBlock& one) { return one.what.id; });
        return block->end - block->begin;
    };
    const auto usual = length("frameworks"), usual_design = length("design");
    for (const auto& topic : profile.topics)
        request.gains.push_back({topic.topic, topic.topic == "web-frameworks" ? 40.0 : 5.0});
    CHECK(length("frameworks") > usual);
    CHECK(length("design") < usual_design);
}

TEST_CASE("clocks that are changed in the night make it shorter or longer", "[plan]") {
    const auto change = GENERATE(-1h, 1h);  // at two o'clock
    auto request = day_before({from_to(9h, 25h), from_to(30h + change, 32h + change)});
    request.interview = friday + 34h + change;
    request.to_local = [change](Instant instant) {
        return LocalTime(instant.time_since_epoch()) - (instant < friday + 26h ? 0h : change);
    };
    const auto plan = make_plan(shipped("senior-python-backend"), request);
    const auto night = plan.blocks.back().begin - plan.blocks[plan.blocks.size() - 2].end;
    CHECK(night == 5h + change);
    CHECK(request.to_local(plan.blocks.back().begin) ==
          LocalTime((friday + 30h).time_since_epoch()));
    CHECK(plan.remarks.size() == (change < 0h ? 1 : 0));
}

TEST_CASE("whatever the free time is, a plan keeps to it", "[plan]") {
    const auto profile = shipped("senior-python-backend");
    for (unsigned seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        Random random(seed);
        std::vector<FreeTime> free;
        for (auto at = -48 * 60 + static_cast<int>(draw_below(random, 600)); at < 34 * 60;) {
            const auto length = 1 + static_cast<int>(draw_below(random, 900));
            free.push_back({friday + at * 1min, friday + (at + length) * 1min});
            at += length + 1 + static_cast<int>(draw_below(random, 900));
        }
        const auto request = day_before(free, friday - 50h);
        const auto plan = make_plan(profile, request);
        const auto* before = static_cast<const PlannedBlock*>(nullptr);
        for (const auto& block : plan.blocks) {
            CHECK(block.begin < block.end);
            CHECK(block.end <= request.interview - 1h);
            CHECK((!before || before->end <= block.begin));
            CHECK(std::ranges::any_of(free, [&](const FreeTime& one) {
                return one.begin <= block.begin && block.end <= one.end;
            }));
            before = &block;
        }
    }
}

TEST_CASE("blocks share the time there is", "[plan]") {
    using Minutes = std::vector<std::chrono::minutes>;
    const std::vector<WantedTime> wanted{{60min, 30min, BlockRank::essential, 1},
                                         {60min, 20min, BlockRank::normal, 5},
                                         {30min, 10min, BlockRank::dispensable, 9},
                                         {40min, 20min, BlockRank::essential, 2}};
    CHECK(block_lengths(wanted, 190min) == Minutes{60min, 60min, 30min, 40min});
    CHECK(block_lengths(wanted, 135min) == Minutes{45min, 40min, 20min, 30min});
    CHECK(block_lengths(wanted, 75min) == Minutes{30min, 25min, 0min, 20min});
    CHECK(block_lengths(wanted, 60min) == Minutes{35min, 0min, 0min, 25min});
    CHECK(block_lengths(wanted, 45min) == Minutes{0min, 0min, 0min, 45min});
    CHECK(block_lengths(wanted, 4min) == Minutes{0min, 0min, 0min, 0min});
    CHECK(block_lengths(wanted, 10h) == Minutes{90min, 90min, 45min, 60min});
}

TEST_CASE("days and times are read as people write them", "[plan]") {
    const auto thursday = LocalTime((friday - 9h - 30min).time_since_epoch());  // at 14:30
    const auto [text, hours] = GENERATE(table<std::string, std::optional<std::chrono::minutes>>({
        {"2026-11-28 10:00", 34h},
        {"sat 10:00", 34h},
        {"Saturday 9", 33h},
        {"  tomorrow   09:05 ", 9h + 5min},
        {"today 23:59", -1min},
        {"thu 14:31", -9h - 29min},
        {"thu 14:30", 158h + 30min},
        {"sat", std::nullopt},
        {"10:00", std::nullopt},
        {"sa 10:00", std::nullopt},
        {"sat 24:00", std::nullopt},
        {"sat 10:0", std::nullopt},
        {"2026-02-30 10:00", std::nullopt},
        {"2026-11-28T10:00", std::nullopt},
        {"", std::nullopt},
    }));
    CAPTURE(text);
    const auto time = read_time(text, thursday);
    REQUIRE(time.has_value() == hours.has_value());
    if (time) CHECK(*time == LocalTime(friday.time_since_epoch()) + *hours);
}

TEST_CASE("an end at or before the beginning is on the next day", "[plan]") {
    const LocalTime midnight(friday.time_since_epoch());
    CHECK(read_stretch("fri 09:00-01:00", midnight) == LocalStretch{midnight + 9h, midnight + 25h});
    CHECK(read_stretch("today 9-9", midnight) == LocalStretch{midnight + 9h, midnight + 33h});
    // It has begun, and so it is today's.
    CHECK(read_stretch("fri 09:00-12:00", midnight + 11h) ==
          LocalStretch{midnight + 9h, midnight + 12h});
    for (const auto* text : {"fri 09:00", "fri 9-", "fri -9", "fri 9 - 10", "9-10", "fri 9-x"})
        CHECK_FALSE(read_stretch(text, midnight));
}

TEST_CASE("all that is wrong with the time for a plan is told at once", "[plan]") {
    Diagnostics problems;
    const auto request = day_before({});
    const std::vector<std::string> free{"fri 9-12", "fri 11-13", "fri 9-x", "2026-11-26 9-10"};
    (void)read_preparation_time("today 7:00", free, friday + 8h, request.to_local, problems);
    std::vector<std::string> messages;
    for (const auto& problem : problems) messages.push_back(problem.message);
    CHECK(messages ==
          std::vector<std::string>{"--interview \"today 7:00\" is over",
                                   "--free \"fri 9-x\": this is no stretch of time",
                                   "--free \"2026-11-26 9-10\" is over",
                                   "--free \"fri 9-12\" and --free \"fri 11-13\" overlap"});
}

TEST_CASE("times are written with what the clocks are ahead of UTC", "[plan]") {
    const auto ahead = [](std::chrono::minutes offset) -> ToLocal {
        return [offset](Instant instant) { return LocalTime(instant.time_since_epoch()) + offset; };
    };
    CHECK(iso_text(friday, ahead(0min)) == "2026-11-27T00:00+00:00");
    CHECK(iso_text(friday + 30s, ahead(5h + 30min)) == "2026-11-27T05:30+05:30");
    CHECK(iso_text(friday, ahead(-3h - 30min)) == "2026-11-26T20:30-03:30");
    for (const auto* text :
         {"2026-11-27T01:00+01:00", "2026-11-27T00:00:00Z", "2026-11-26T20:30-03:30"})
        CHECK(iso_instant(text) == friday);
    for (const auto* text : {"", "2026-11-27", "2026-11-27T00:00", "2026-11-27T00:00+1",
                             "2026-11-27T00:00Zx", "2026-02-30T00:00Z", "2026-11-27T24:00Z"})
        CHECK_FALSE(iso_instant(text));
}

TEST_CASE("a plan is read back as it was written", "[plan]") {
    auto plan = make_plan(shipped("senior-python-backend"),
                          day_before({from_to(12h, 22h), from_to(30h, 32h)}));
    plan.zone = "Europe/Berlin";
    plan.blocks[0].state = BlockState::done;
    plan.blocks[0].note = "once more: \"generators\"";
    const auto utc = day_before({}).to_local;
    const auto text = to_json(plan, utc);
    Diagnostics problems;
    const auto read = read_plan(text, "plan.json", problems);
    CHECK(problems.empty());
    REQUIRE(read);
    CHECK(to_json(*read, utc) == text);
    CHECK(read->blocks[0].note == plan.blocks[0].note);
    CHECK(read->remarks == plan.remarks);
}

TEST_CASE("all that is wrong with an edited plan is told at once", "[plan]") {
    test::TestWorld test;
    make_private_folder(test.world.paths.data);
    write_file(test.world.paths.plan(), R"({"format": "hotseat-plan", "version": 2, "profile": "p",
"made": "today", "interview": "2026-01-06T10:00Z", "blocks": []})");
    CHECK(cli::run({"plan"}, test.world) == cli::found_problems);
    const auto told = test.out.str();
    CHECK(told.find("plan.json:1:39: error: \"version\" must be 1, and this is 2") != told.npos);
    CHECK(told.find("plan.json:2:9: error: \"made\" is no time") != told.npos);
    CHECK(told.find("error: the plan cannot be read") != told.npos);
}
