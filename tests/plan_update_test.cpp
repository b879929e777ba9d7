#include "base/iso_time.hpp"
#include "files/files.hpp"
#include "plan/progress.hpp"
#include "plan/update_plan.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <string>
#include <vector>

using namespace hotseat;
using namespace std::chrono_literals;

namespace {

constexpr Instant friday{std::chrono::sys_days(std::chrono::year(2026) / 11 / 27)};

const Profile& shipped() {
    static const auto profile = [] {
        Diagnostics problems;
        const std::string file = HOTSEAT_SOURCE "/questions/profiles/senior-python-backend.json";
        return *read_profile(read_file(file), file, problems);
    }();
    return profile;
}

PlanRequest request(Instant now) {
    PlanRequest request;
    request.now = now;
    request.interview = friday + 34h;
    request.free = {{friday + 9h, friday + 25h}, {friday + 30h, friday + 32h}};
    request.to_local = in_utc;
    return request;
}

/// The whole day before an interview on Saturday at ten.
Plan the_day() {
    return make_plan(shipped(), request(friday + 8h));
}

PlannedBlock& block(Plan& plan, const std::string& id) {
    return *std::ranges::find(plan.blocks, id, [](const PlannedBlock& one) { return one.what.id; });
}

std::vector<std::string> ids(const Plan& plan, Instant from = {}) {
    std::vector<std::string> all;
    for (const auto& one : plan.blocks)
        if (one.begin >= from) all.push_back(one.what.id);
    return all;
}

}  // namespace

TEST_CASE("who is in time has nothing to move", "[plan]") {
    auto plan = the_day();
    block(plan, "language").state = BlockState::done;
    block(plan, "structures").state = BlockState::done;
    const auto later = update_plan(plan, shipped(), request(friday + 12h + 30min));
    CHECK(moves(plan, later).empty());
}

TEST_CASE("what was missed comes again, in its order, in what time is left", "[plan]") {
    const auto plan = the_day();
    const auto now = friday + 13h;
    const auto later = update_plan(plan, shipped(), request(now));
    const auto after = ids(later, now);
    CHECK(std::ranges::find(after, "language") < std::ranges::find(after, "frameworks"));
    CHECK(std::ranges::count(after, "lunch") == 0);
    CHECK(std::ranges::count(after, "dinner") == 1);
    CHECK(std::ranges::count(ids(later), "lunch") == 1);
    for (std::size_t i = 1; i < later.blocks.size(); ++i)
        CHECK(later.blocks[i - 1].end <= later.blocks[i].begin);
}

TEST_CASE("what is done or skipped stays as it was and is not planned again", "[plan]") {
    auto plan = the_day();
    block(plan, "language").state = BlockState::done;
    block(plan, "language").note = "generators";
    block(plan, "tools").state = BlockState::skipped;
    auto later = update_plan(plan, shipped(), request(friday + 15h));
    CHECK(std::ranges::count(ids(later), "language") == 1);
    CHECK(std::ranges::count(ids(later), "tools") == 1);
    CHECK(block(later, "language").begin == friday + 9h);
    CHECK(block(later, "language").note == "generators");
    CHECK(block(later, "tools").state == BlockState::skipped);
}

TEST_CASE("a block that is on keeps only the time it has not had", "[plan]") {
    auto plan = the_day();
    const auto now = friday + 10h + 20min;  // 40 minutes before its end
    auto later = update_plan(plan, shipped(), request(now));
    const auto& language = block(later, "language");
    CHECK(language.begin == now);
    CHECK(language.end - language.begin <= 60min);
}

TEST_CASE("half of a shortened block that is on is half done", "[plan]") {
    auto short_day = request(friday + 9h);
    short_day.free = {{friday + 9h, friday + 13h}};
    short_day.interview = friday + 15h;
    auto plan = make_plan(shipped(), short_day);
    const auto& first = plan.blocks.front();
    const auto length = first.end - first.begin;
    short_day.now = first.begin + length / 2;
    auto later = update_plan(plan, shipped(), short_day);
    CHECK(block(later, first.what.id).end - block(later, first.what.id).begin < length * 3 / 4);
}

TEST_CASE("a meal that an update had no place for comes back with the time for it", "[plan]") {
    const auto plan = the_day();
    auto none = request(friday + 16h);
    none.free = {{friday + 30h, friday + 32h}};
    const auto without = update_plan(plan, shipped(), none);
    CHECK(std::ranges::count(ids(without, friday + 16h), "dinner") == 0);
    const auto again = update_plan(without, shipped(), request(friday + 16h));
    CHECK(std::ranges::count(ids(again, friday + 16h), "dinner") == 1);
}

TEST_CASE("a meal that is still to come is kept, whenever the plan is made", "[plan]") {
    const auto plan = the_day();
    for (const auto hour : {10h, 11h, 12h}) {
        const auto later = update_plan(plan, shipped(), request(friday + hour));
        CHECK(std::ranges::count(ids(later, friday + hour), "lunch") == 1);
    }
}

TEST_CASE("whenever a plan is updated, no two blocks overlap and none is planned twice", "[plan]") {
    for (int quarter = 0; quarter < 4 * 25; ++quarter) {
        const auto now = friday + 8h + quarter * 15min;
        auto plan = the_day();
        for (auto& one : plan.blocks)
            if (one.end <= now && quarter % 3 != 0) one.state = BlockState::done;
        const auto later = update_plan(plan, shipped(), request(now));
        for (std::size_t i = 1; i < later.blocks.size(); ++i)
            CHECK(later.blocks[i - 1].end <= later.blocks[i].begin);
        for (const auto& one : later.blocks)
            CHECK((one.begin >= now || one.state != BlockState::planned ||
                   one.what.kind == BlockKind::meal || one.what.kind == BlockKind::rest));
    }
}

TEST_CASE("moves name what came, went and has another time", "[plan]") {
    auto plan = the_day();
    const auto later = update_plan(plan, shipped(), request(friday + 20h));
    const auto all = moves(plan, later);
    const auto of = [&](const std::string& id) {
        const auto& focus = block(plan, id).what.focus;
        return *std::ranges::find(all, focus, &PlanMove::title);
    };
    CHECK(of("language").before == FreeTime{friday + 9h, friday + 11h});
    CHECK((of("language").after && of("language").after->begin >= friday + 20h));
    CHECK(of("tools").after == std::nullopt);
}

TEST_CASE("the current block is the one that is on, else the next", "[plan]") {
    auto plan = the_day();
    const auto id_at = [&](Instant now) {
        const auto at = current_block(plan, now);
        return at ? plan.blocks[*at].what.id : "";
    };
    CHECK(id_at(friday + 8h) == "language");
    CHECK(id_at(friday + 10h) == "language");
    block(plan, "language").state = BlockState::done;
    CHECK(id_at(friday + 10h) == "structures");
    CHECK(id_at(friday + 33h) == "");
}

TEST_CASE("done means the last block with work in it that has begun", "[plan]") {
    auto plan = the_day();
    const auto id_at = [&](Instant now) {
        const auto at = block_to_close(plan, now);
        return at ? plan.blocks[*at].what.id : "";
    };
    CHECK(id_at(friday + 8h) == "");
    CHECK(id_at(friday + 12h + 45min) == "structures");  // at lunch
    block(plan, "structures").state = BlockState::done;
    CHECK(id_at(friday + 12h + 45min) == "");
}

TEST_CASE("progress counts work, not meals", "[plan]") {
    auto plan = the_day();
    block(plan, "language").state = BlockState::done;
    block(plan, "lunch").state = BlockState::done;
    const auto progress = progress_of(plan, friday + 13h);
    CHECK(progress.done == 1);
    CHECK(progress.done_time == 120min);
    CHECK(progress.missed == 1);
    CHECK(progress.missed_time == 90min);
    CHECK(progress.blocks == 9);
}
