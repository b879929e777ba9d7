#include "plan/update_plan.hpp"

#include <algorithm>
#include <utility>

namespace hotseat {
namespace {

using std::chrono::minutes;
using namespace std::chrono_literals;

bool is_break(const PlannedBlock& block) {
    return block.what.kind == BlockKind::meal || block.what.kind == BlockKind::rest;
}

/// Not to be planned again.
bool is_settled(const PlannedBlock& block, Instant now) {
    return block.state != BlockState::planned || (is_break(block) && block.begin <= now);
}

/// A block that was done early, with the end it had.
PlannedBlock ended_by(PlannedBlock block, Instant now) {
    if (!is_break(block) && block.begin < now && now < block.end)
        block.end = std::max(block.begin + 1min, now - now.time_since_epoch() % 1min);
    return block;
}

/// What was spent on a block of the profile; all of it when it is to be left alone.
minutes spent(const Plan& plan, const BlockTemplate& block, Instant now) {
    minutes time{};
    for (const auto& one : plan.blocks) {
        if (one.what.id != block.id || one.what.kind != block.kind) continue;
        if (one.state == BlockState::skipped) return block.length;
        if (one.state == BlockState::done || (is_break(one) && one.begin <= now))
            time += one.parts == 1 ? block.length : FreeTime{one.begin, one.end}.length();
        else if (one.begin <= now && now < one.end)
            time += FreeTime{one.begin, now}.length();
    }
    return time;
}

/// The profile as far as it is still to be done.
Profile rest_of(const Profile& profile, const Plan& plan, Instant now) {
    constexpr auto least = 15min;  // less is not worth coming back to
    auto rest = profile;
    std::erase_if(rest.blocks, [&](BlockTemplate& block) {
        if (block.kind == BlockKind::meal && block.begins) return false;  // for each day
        const auto time = spent(plan, block, now);
        if (time == 0min) return false;
        block.length -= time;
        block.shortest = std::min(block.shortest, std::max(block.length, 5min));
        return block.length < least;
    });
    return rest;
}

}  // namespace

Plan update_plan(const Plan& old, const Profile& profile, const PlanRequest& request) {
    auto today = request;
    today.meals_due.emplace();
    // A break that is on is had to its end; what was done early ended now.
    for (const auto& block : old.blocks)
        if (is_break(block) && block.begin <= request.now && request.now < block.end &&
            block.state == BlockState::planned)
            today.now = block.end;
    std::vector<PlannedBlock> settled;
    for (const auto& block : old.blocks) {
        if (is_settled(block, request.now))
            settled.push_back(ended_by(block, request.now));
        else if (block.what.kind == BlockKind::meal)
            today.meals_due->push_back(block.what.id);
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
