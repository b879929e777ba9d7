#include "grade/order.hpp"

#include "rubric/match.hpp"

#include <algorithm>
#include <limits>
#include <optional>

namespace hotseat {
namespace {

/// True when word `at`, with the next one, says that what follows came earlier.
bool introduces_earlier(const Reading& reading, std::size_t at) {
    const auto surface = reading.form(at).surface;
    if (surface == "earlier" || surface == "previously" || surface == "beforehand") return true;
    return surface == "before" && at + 1 < reading.size() && reading.form(at + 1).surface == "that";
}

/// Goes through the words once and tells where mentions stand in the order of events.
class EventTimes {
public:
    explicit EventTimes(const Reading& reading) : reading_(reading) {}

    /// The mention's word or, when what comes before it in its sentence says "earlier", half a
    /// word before the sentence that precedes it. `at` never decreases.
    double at(std::size_t at) {
        for (; next_ <= at; ++next_) {
            if (next_ == 0 || reading_.word(next_).sentence != reading_.word(next_ - 1).sentence) {
                previous_ = sentence_;
                sentence_ = next_;
                earlier_ = false;
            }
            was_earlier_ = earlier_;
            earlier_ = earlier_ || introduces_earlier(reading_, next_);
        }
        return was_earlier_ ? static_cast<double>(previous_) - 0.5 : static_cast<double>(at);
    }

private:
    const Reading& reading_;
    std::size_t next_ = 0;
    std::size_t sentence_ = 0;  ///< where the one of the last word begins
    std::size_t previous_ = 0;  ///< and the one before it
    bool earlier_ = false;      ///< up to the last word, in its sentence
    bool was_earlier_ = false;  ///< before the last word
};

std::optional<double> first_time(const CompiledPhrase& phrase, const Reading& reading) {
    std::optional<double> first;
    EventTimes times(reading);
    for (const auto& match : find_all(phrase, reading, {.guarded = false})) {
        const auto time = times.at(match.begin);
        if (!first || time < *first) first = time;
    }
    return first;
}

}  // namespace

double share_in_order(const CompiledPhrases& steps, const Reading& reading) {
    if (steps.size() < 2) return 0;
    // earliest[n]: the earliest word at which a chain of n steps can end.
    std::vector<std::int64_t> earliest{-1};
    for (const auto& step : steps) {
        const auto mentions = find_all(step, reading, {});
        for (auto n = earliest.size(); n-- > 0;) {
            const auto next = std::ranges::upper_bound(
                mentions, earliest[n], {},
                [](const Match& m) { return static_cast<std::int64_t>(m.begin); });
            if (next == mentions.end()) continue;
            if (n + 1 == earliest.size())
                earliest.push_back(next->begin);
            else
                earliest[n + 1] = std::min<std::int64_t>(earliest[n + 1], next->begin);
        }
    }
    const auto chain = earliest.size() - 1;
    return chain < 2 ? 0 : static_cast<double>(chain - 1) / static_cast<double>(steps.size() - 1);
}

bool told_backwards(const CompiledPhrase& first, const CompiledPhrase& second,
                    const Reading& reading) {
    const auto a = first_time(first, reading);
    const auto b = first_time(second, reading);
    return a && b && *b < *a;
}

}  // namespace hotseat
