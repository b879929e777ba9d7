#include "grade/order.hpp"

#include "rubric/match.hpp"

#include <algorithm>
#include <limits>
#include <optional>

namespace hotseat {
namespace {

/// True when a word in the same sentence, before word `at`, says that this came earlier.
bool introduced_as_earlier(const Reading& reading, std::size_t at) {
    const auto sentence = reading.word(at).sentence;
    for (auto i = at; i-- > 0 && reading.word(i).sentence == sentence;) {
        const auto& surface = reading.form(i).surface;
        if (surface == "earlier" || surface == "previously" || surface == "beforehand") return true;
        if (surface == "before" && reading.form(i + 1).surface == "that") return true;
    }
    return false;
}

/// Where a mention stands in the order of events: its word, or half a word before the sentence
/// that precedes it.
double time_of(const Reading& reading, std::size_t at) {
    if (!introduced_as_earlier(reading, at)) return static_cast<double>(at);
    auto i = at;
    while (i > 0 && reading.word(i - 1).sentence == reading.word(at).sentence) --i;
    if (i == 0) return -0.5;
    const auto previous = reading.word(i - 1).sentence;
    while (i > 0 && reading.word(i - 1).sentence == previous) --i;
    return static_cast<double>(i) - 0.5;
}

std::optional<double> first_time(const CompiledPhrase& phrase, const Reading& reading) {
    std::optional<double> first;
    for (const auto& match : find_all(phrase, reading, {.guarded = false})) {
        const auto time = time_of(reading, match.begin);
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
