#include "plan/timeline.hpp"

#include "plan/block_lengths.hpp"

#include <algorithm>
#include <utility>

namespace hotseat {
namespace {

using std::chrono::minutes;
using namespace std::chrono_literals;

class Timeline {
public:
    Timeline(std::vector<TimelineItem> items, std::vector<Meal> meals)
        : items_(std::move(items)), meals_(std::move(meals)) {}

    void fill(const FreeTime& window) {
        for (auto at = window.begin; at < window.end;) {
            auto room = FreeTime{at, window.end}.length();
            if (const auto meal = due_meal(at); meal != meals_.end()) {
                put(*meal->what, at, std::min(room, meal->length));
                meals_.erase(meal);
            } else if (next_ == items_.size()) {
                return;
            } else {
                auto& item = items_[next_];
                if (item.what.kind == BlockKind::rest) {
                    // The end of free time is a break by itself: none goes on behind it.
                    if (at > window.begin) put(item.what, at, std::min(room, item.length));
                    ++next_;
                    continue;
                }
                if (const auto* within = meal_within(at, item.length))
                    room = FreeTime{at, middle(*within)}.length();
                const auto piece = piece_of(item.length, room);
                if (piece > 0min) put(item.what, at, piece);
                if (piece < item.length) at += room - piece;  // too little to begin anything
                item.length -= piece;
                if (item.length == 0min) ++next_;
            }
        }
    }

    std::vector<PlannedBlock> blocks() && {
        number_parts();
        return std::move(blocks_);
    }

private:
    /// How much of an item to do now. Neither piece is to be very short.
    static minutes piece_of(minutes length, minutes room) {
        if (length <= room) return length;
        const auto piece = std::min(room, length - shortest_piece);
        return piece < shortest_piece ? 0min : piece;
    }

    void put(const BlockTemplate& what, Instant& at, minutes length) {
        blocks_.push_back({what, at, at + length});
        at += length;
    }

    std::vector<Meal>::iterator due_meal(Instant at) {
        return std::ranges::find_if(
            meals_, [&](const Meal& meal) { return meal.earliest <= at && at <= meal.latest; });
    }

    /// A meal that has to interrupt an item of this length.
    const Meal* meal_within(Instant at, minutes length) const {
        const auto it = std::ranges::find_if(meals_, [&](const Meal& meal) {
            return at < meal.earliest && at + length > meal.latest;
        });
        return it == meals_.end() ? nullptr : &*it;
    }

    static Instant middle(const Meal& meal) {
        const auto half = std::chrono::floor<minutes>((meal.latest - meal.earliest) / 2);
        return meal.earliest + half / plan_step * plan_step;
    }

    void number_parts() {
        for (std::size_t i = 0; i < blocks_.size(); ++i)
            for (std::size_t k = 0; k < blocks_.size(); ++k) {
                const auto &one = blocks_[i].what, &other = blocks_[k].what;
                if (i == k || is_daily(one) || one.id != other.id || one.kind != other.kind)
                    continue;
                ++blocks_[i].parts;
                if (k < i) ++blocks_[i].part;
            }
    }

    std::vector<TimelineItem> items_;
    std::size_t next_ = 0;     // of items_
    std::vector<Meal> meals_;  // still to come
    std::vector<PlannedBlock> blocks_{};
};

}  // namespace

std::vector<PlannedBlock> lay_out(std::vector<TimelineItem> items, std::vector<Meal> meals,
                                  const std::vector<FreeTime>& free) {
    Timeline timeline(std::move(items), std::move(meals));
    for (const auto& window : free) timeline.fill(window);
    return std::move(timeline).blocks();
}

}  // namespace hotseat
