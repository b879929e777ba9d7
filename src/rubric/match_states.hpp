#pragma once

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace hotseat {

/// How far a sequence has come.
struct MatchState {
    std::uint32_t next = 0;       // the word behind what has matched
    bool begun = false;           // something has matched
    bool negation_found = false;  // a `!` element, or a negator that the phrase names
    bool under_negation = false;  // another element stands negated
    auto operator<=>(const MatchState&) const = default;
};

/// Some states, mostly one or two: those take no memory of their own.
class MatchStates {
public:
    void add(const MatchState& state) {
        if (count_ < few_.size())
            few_[count_] = state;
        else
            move_to_many(state);
        ++count_;
    }
    bool empty() const { return count_ == 0; }
    MatchState* begin() { return count_ <= few_.size() ? few_.data() : many_.data(); }
    MatchState* end() { return begin() + count_; }

    void keep_distinct() {
        if (count_ < 2) return;
        std::sort(begin(), end());
        keep_until(std::unique(begin(), end()));
    }
    template <class Condition>
    void erase_if(const Condition& condition) {
        keep_until(std::remove_if(begin(), end(), condition));
    }

private:
    void move_to_many(const MatchState& state) {
        if (count_ == few_.size()) many_.assign(few_.begin(), few_.end());
        many_.push_back(state);
    }
    void keep_until(const MatchState* last) {
        const auto kept = static_cast<std::size_t>(last - begin());
        const bool come_back = count_ > few_.size() && kept <= few_.size();
        if (come_back) std::copy_n(many_.begin(), kept, few_.begin());
        if (count_ > few_.size()) many_.resize(kept);
        count_ = kept;
    }

    std::size_t count_ = 0;
    std::array<MatchState, 6> few_{};
    std::vector<MatchState> many_{};  // all of them, when they are more
};

}  // namespace hotseat
