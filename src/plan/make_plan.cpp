#include "plan/make_plan.hpp"

#include "plan/block_lengths.hpp"
#include "plan/clock_time.hpp"
#include "plan/free_days.hpp"
#include "plan/timeline.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <limits>

namespace hotseat {
namespace {

using std::chrono::minutes;
using namespace std::chrono_literals;
using Kind = PlanRemark::Kind;

constexpr auto enough_sleep = 6h;
constexpr auto shortest_spare = 30min;  // of time that is left over and worth a remark

minutes sum(const std::vector<FreeTime>& free) {
    minutes all{};
    for (const auto& one : free) all += one.length();
    return all;
}

const BlockTemplate* find(const Profile& profile, BlockPart part) {
    const auto it = std::ranges::find(profile.blocks, part, &BlockTemplate::part);
    return it == profile.blocks.end() ? nullptr : &*it;
}

class Planner {
public:
    Planner(const Profile& profile, const PlanRequest& request)
        : profile_(profile), request_(request) {}

    Plan run() {
        plan_.profile = profile_.name;
        plan_.made = request_.now;
        plan_.interview = request_.interview;
        plan_.free = request_.free;
        const auto* evening = find(profile_, BlockPart::last_evening);
        days_ =
            free_days(request_.free, request_.now, request_.interview,
                      evening ? evening->ends_by : std::nullopt, request_.to_local, plan_.remarks);
        find_meals();
        keep_morning();
        share_the_rest();
        auto rest = days_.before;
        rest.insert(rest.end(), days_.morning.begin(), days_.morning.end());
        auto laid_out = lay_out(items_, std::move(meals_), rest);
        for (const auto& item : items_)
            if (std::ranges::none_of(laid_out, [&](const PlannedBlock& block) {
                    return block.what.id == item.what.id;
                }))
                remark(Kind::left_out, item.what.focus, {});
        std::ranges::move(laid_out, std::back_inserter(plan_.blocks));
        std::ranges::sort(plan_.blocks, {}, &PlannedBlock::begin);
        check_night();
        return std::move(plan_);
    }

private:
    void remark(Kind kind, std::string focus, minutes time) {
        plan_.remarks.push_back({kind, std::move(focus), time});
    }

    void find_meals() {
        for (const auto* free : {&days_.before, &days_.morning}) {
            const auto meals = meals_in(*free, profile_, request_.to_local);
            meals_.insert(meals_.end(), meals.begin(), meals.end());
        }
        const auto day = [&](Instant instant) { return day_of(request_.to_local(instant)); };
        const auto is_in = [](const Meal& meal, const std::vector<std::string>& ids) {
            return std::ranges::count(ids, meal.what->id) > 0;
        };
        std::erase_if(meals_, [&](const Meal& meal) {
            return day(meal.earliest) == day(request_.now) &&
                   (is_in(meal, request_.meals_had) || is_in(meal, request_.meals_due));
        });
        const auto due =
            hotseat::meals_due(request_.meals_due, request_.now, profile_, request_.to_local);
        meals_.insert(meals_.begin(), due.begin(), due.end());
    }

    /// After a night the morning is for its block alone, as far as that wants it.
    void keep_morning() {
        const auto* morning = find(profile_, BlockPart::morning);
        if (morning && days_.has_night) keep_end(*morning, morning->length, days_.morning);
    }

    /// Gives the end of the free time to a block.
    void keep_end(const BlockTemplate& block, minutes length, std::vector<FreeTime>& free) {
        if (free.empty()) return remark(Kind::left_out, block.focus, {});
        auto& last = free.back();
        auto begin = std::max(last.begin, last.end - length);
        if (begin - last.begin < shortest_piece) begin = last.begin;
        plan_.blocks.push_back({block, begin, last.end});
        last.end = begin;
        if (last.length() == 0min) free.pop_back();
    }

    /// By what is known of its topics: 1 as usual, from three quarters to one and a half.
    double need(const BlockTemplate& block) const {
        double all = 0, own = 0;
        for (const auto& [topic, gain] : request_.gains) {
            all += gain;
            if (std::ranges::count(block.topics, topic)) own += gain;
        }
        if (all <= 0 || block.topics.empty() || block.kind != BlockKind::learn) return 1;
        const auto mean = all / static_cast<double>(request_.gains.size());
        const auto relative = own / static_cast<double>(block.topics.size()) / mean;
        return std::clamp(0.75 + 0.25 * relative, 0.75, 1.5);
    }

    /// The importance of its topics for the job.
    double value(const BlockTemplate& block) const {
        if (block.kind == BlockKind::meal) return std::numeric_limits<double>::infinity();
        if (block.kind == BlockKind::rest) return 0;
        double weight = 0;
        for (const auto& topic : profile_.topics)
            if (block.topics.empty() || std::ranges::count(block.topics, topic.topic))
                weight += topic.weight;
        return weight * need(block);
    }

    WantedTime wanted(const BlockTemplate& block) const {
        const auto length = std::chrono::round<minutes>(block.length * need(block));
        return {std::max(length, block.shortest), block.shortest, block.rank, value(block)};
    }

    bool has_place(const BlockTemplate& block) const {
        switch (block.part) {
            case BlockPart::days:
                return !is_daily(block);
            case BlockPart::last_evening:
                return days_.has_night;
            case BlockPart::morning:
                return !days_.has_night;
        }
        return false;
    }

    void share_the_rest() {
        std::vector<const BlockTemplate*> blocks;
        std::vector<WantedTime> times;
        for (const auto& block : profile_.blocks)
            if (has_place(block)) blocks.push_back(&block), times.push_back(wanted(block));
        for (const auto& meal : meals_) times.push_back(wanted(*meal.what));
        const auto room = sum(days_.before) + sum(days_.morning);
        const auto lengths = block_lengths(times, room);
        auto left = room;
        for (std::size_t i = 0; i < meals_.size(); ++i) {
            meals_[i].length = std::min(lengths[blocks.size() + i], meals_[i].what->length);
            left -= meals_[i].length;
        }
        std::erase_if(meals_, [](const Meal& meal) { return meal.length == 0min; });
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const auto& block = *blocks[i];
            left -= lengths[i];
            if (lengths[i] == 0min)
                remark(Kind::left_out, block.focus, {});
            else if (block.part == BlockPart::days)
                items_.push_back({block, lengths[i]});
            else
                keep_end(block, lengths[i], days_.before);
        }
        add_practice(left);
    }

    /// What the blocks cannot use goes into practising what was learnt, the most valuable first.
    void add_practice(minutes room) {
        std::vector<const BlockTemplate*> learnt;
        for (const auto& item : items_)
            if (item.what.kind == BlockKind::learn) learnt.push_back(&item.what);
        std::ranges::stable_sort(learnt, std::greater(),
                                 [&](const auto* block) { return value(*block); });
        std::erase_if(learnt, [&](const auto* block) {
            const bool fits = room >= block->length;
            if (fits) room -= block->length;
            return !fits;
        });
        std::ranges::sort(learnt);  // in their order again
        std::vector<TimelineItem> practice;
        for (const auto* block : learnt) {
            practice.push_back({*block, block->length});
            practice.back().what.kind = BlockKind::practice;
        }
        const auto mock = std::ranges::find(
            items_, BlockKind::mock, [](const TimelineItem& item) { return item.what.kind; });
        items_.insert(mock, std::make_move_iterator(practice.begin()),
                      std::make_move_iterator(practice.end()));
        if (room >= shortest_spare) remark(Kind::spare, {}, room);
    }

    void check_night() {
        if (!days_.has_night || plan_.blocks.empty()) return;
        auto bed = plan_.blocks.front().end;
        auto up = request_.interview;
        for (const auto& block : plan_.blocks)
            if (block.begin < days_.dawn)
                bed = std::max(bed, block.end);
            else
                up = std::min(up, block.begin);
        const auto night = std::chrono::floor<minutes>(up - bed);
        if (night < enough_sleep) remark(Kind::short_night, {}, night);
    }

    const Profile& profile_;
    const PlanRequest& request_;
    Plan plan_{};
    FreeDays days_{};  // what no block has yet
    std::vector<Meal> meals_{};
    std::vector<TimelineItem> items_{};
};

}  // namespace

Plan make_plan(const Profile& profile, const PlanRequest& request) {
    return Planner(profile, request).run();
}

}  // namespace hotseat
