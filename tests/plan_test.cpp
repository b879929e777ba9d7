#include "files/files.hpp"
#include "plan/block_lengths.hpp"
#include "plan/make_plan.hpp"
#include "sample/draw_number.hpp"
#include "support/catch.hpp"

#include <fmt/format.h>

#include <algorithm>
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

TEST_CASE("what is over is not planned, and what has begun is trimmed", "[plan]") {
    auto request = day_before({from_to(9h, 12h), from_to(13h, 18h)});
    request.now = friday + 15h + 30s;
    const auto plan = make_plan(shipped("senior-python-backend"), request);
    CHECK(plan.blocks.front().begin == friday + 15h + 1min);
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
