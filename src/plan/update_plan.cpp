#include "plan/update_plan.hpp"

#include "plan/clock_time.hpp"

#include <algorithm>
#include <utility>

namespace hotseat {
namespace {

using std::chrono::minutes;
using namespace std::chrono_literals;

/// Not to be planned again.
bool is_settled(const PlannedBlock& block, Instant now) {
    return block.state != BlockState::planned || (is_break(block) && block.begin <= now);
}

/// A block that was done early, with the end it had.
PlannedBlock ended_by(PlannedBlock block, Instant now) {
    if (block.state == BlockState::done && !is_break(block) && block.begin < now && now < block.end)
        block.end = std::max(block.begin + 1min, now - now.time_since_epoch() % 1min);
    return block;
}

/// Which share of a block of the profile is behind the user, 0 to 1.
double share_done(const Plan& plan, const BlockTemplate& block, Instant now) {
    minutes done{}, all{};
    for (const auto& one : plan.blocks) {
        if (one.what.id != block.id || one.what.kind != block.kind) continue;
        if (one.state == BlockState::skipped) return 1;
        const auto length = FreeTime{one.begin, one.end}.length();
        all += length;
        if (one.state == BlockState::done || (is_break(one) && one.begin <= now))
            done += length;
        else if (one.begin <= now && now < one.end)
            done += FreeTime{one.begin, now}.length();
    }
    return all == 0min ? 0 : static_cast<double>(done.count()) / static_cast<double>(all.count());
}

/// The profile as far as it is still to be done.
Profile rest_of(const Profile& profile, const Plan& plan, Instant now) {
    constexpr auto least = 15min;  // less is not worth coming back to
    auto rest = profile;
    std::erase_if(rest.blocks, [&](BlockTemplate& block) {
        if (block.kind == BlockKind::meal && block.begins) return false;  // for each day
        const auto share = share_done(plan, block, now);
        if (share == 0) return false;
        block.length = std::chrono::round<minutes>(block.length * (1 - share));
        block.shortest =
            std::max<minutes>(5min, std::chrono::round<minutes>(block.shortest * (1 - share)));
        return block.length < least;
    });
    return rest;
}

}  // namespace

Plan update_plan(const Plan& old, const Profile& profile, const PlanRequest& request) {
    auto today = request;
    const auto is_today = [&](const PlannedBlock& block) {
        const auto day = [&](Instant instant) { return day_of(request.to_local(instant)); };
        return day(block.begin) == day(request.now);
    };
    // A break that is on is had to its end; what was done early ended now.
    for (const auto& block : old.blocks)
        if (is_break(block) && block.begin <= request.now && request.now < block.end &&
            block.state == BlockState::planned)
            today.now = block.end;
    std::vector<PlannedBlock> settled;
    for (const auto& block : old.blocks) {
        if (is_settled(block, request.now)) {
            settled.push_back(ended_by(block, request.now));
            if (block.what.kind == BlockKind::meal && is_today(block))
                today.meals_had.push_back(block.what.id);
        } else if (block.what.kind == BlockKind::meal && is_today(block)) {
            today.meals_due.push_back(block.what.id);
        }
    }
    auto plan = make_plan(rest_of(profile, old, request.now), today);
    plan.zone = old.zone;
    plan.made = request.now;
    std::ranges::move(settled, std::back_inserter(plan.blocks));
    std::ranges::stable_sort(plan.blocks, {}, &PlannedBlock::begin);
    return plan;
}

std::vector<PlanMove> moves(const Plan& before, const Plan& after) {
    const auto in = [](const Plan& plan, const PlannedBlock& block) {
        return std::ranges::find_if(plan.blocks, [&](const PlannedBlock& one) {
            return one.what.id == block.what.id && one.what.kind == block.what.kind &&
                   one.part == block.part && one.state == block.state;
        });
    };
    std::vector<PlanMove> moves;
    for (const auto& block : after.blocks) {
        if (block.state != BlockState::planned) continue;
        PlanMove move{block.what.focus, {}, FreeTime{block.begin, block.end}};
        if (const auto old = in(before, block); old != before.blocks.end())
            move.before = FreeTime{old->begin, old->end};
        if (move.before != move.after) moves.push_back(std::move(move));
    }
    for (const auto& block : before.blocks)
        if (in(after, block) == after.blocks.end())
            moves.push_back({block.what.focus, FreeTime{block.begin, block.end}, {}});
    return moves;
}

}  // namespace hotseat
