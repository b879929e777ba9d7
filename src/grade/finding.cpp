#include "grade/finding.hpp"

#include "grade/entity.hpp"
#include "grade/order.hpp"

#include <algorithm>

namespace hotseat {
namespace {

/// Where the phrases match; nothing when none does.
std::optional<Sighting> sight(const CompiledPhrases& phrases, const Reading& reading,
                              const MatchRule& rule) {
    std::optional<Sighting> first;
    std::vector<Match> all;
    for (const auto& phrase : phrases) {
        auto matches = find_all(phrase, reading, rule);
        if (matches.empty()) continue;
        all.insert(all.end(), matches.begin(), matches.end());
        if (!first || matches.front().begin < first->first.begin)
            first = Sighting{&phrase, matches.front(), {}};
    }
    if (first) first->matches = std::move(all);
    return first;
}

bool is_flat(const CompiledPhrase& phrase) {
    if (phrase.raw || phrase.conjunctions.size() != 1 || phrase.conjunctions[0].parts.size() != 1)
        return false;
    const auto& part = phrase.conjunctions[0].parts[0];
    const auto wants_negation = [](const Element& element) {
        return std::ranges::any_of(element.others, &Alternative::negated);
    };
    return !part.has_negator && std::ranges::none_of(part.sequence.elements, wants_negation);
}

/// "not" or "never" up to three words before, in the same sentence.
bool denied_at(const Reading& reading, std::size_t at) {
    constexpr std::size_t reach = 3;
    for (auto i = at; i-- > 0 && at - i <= reach;) {
        if (reading.word(i).sentence != reading.word(at).sentence) return false;
        const auto surface = reading.form(i).surface;
        if (surface == "not" || surface == "never") return true;
    }
    return false;
}

/// A flat denial takes the point away, unless a later statement affirms it.
bool denies(const CompiledPhrases& phrases, const Reading& reading, MatchRule rule) {
    std::optional<std::uint32_t> denied, affirmed;
    const auto later = [](std::optional<std::uint32_t>& last, std::uint32_t at) {
        last = std::max(last.value_or(0), at);
    };
    for (const auto& phrase : phrases) {
        const bool flat = is_flat(phrase);
        rule.guarded = !flat;
        for (const auto& match : find_all(phrase, reading, rule))
            later(flat && denied_at(reading, match.begin) ? denied : affirmed, match.begin);
    }
    return denied && !(affirmed && *affirmed > *denied);
}

}  // namespace

Finding find_point(const Point& point, const CompiledPoint& compiled, const Reading& reading,
                   const Rules& rules) {
    std::vector<bool> in_force;
    MatchRule rule{.guarded = rules.negation};
    const bool bound = compiled.entity && rules.entity;
    if (bound) {
        in_force = words_about(*compiled.entity, reading);
        rule.in_force = &in_force;
    }
    Finding finding;
    if ((finding.seen = sight(compiled.any, reading, rule)))
        finding.credit = 1;
    else if ((finding.seen = sight(compiled.part, reading, rule)))
        finding.credit = point.part_credit;
    if (point.denial_voids && rules.deny && denies(compiled.any, reading, rule)) {
        finding.credit = 0;
        finding.denied = true;
    }
    if (bound && finding.credit < 1) {  // a mere part does not hide an exchange
        const auto others = words_about_others(*compiled.entity, reading);
        finding.under_others =
            sight(compiled.any, reading, {.guarded = rules.negation, .in_force = &others})
                .has_value();
    }
    if (!rules.wrong) return finding;
    rule.clause_bound = true;
    if (auto wrong = sight(compiled.wrong, reading, rule)) {
        finding.credit = -1;
        finding.seen = std::move(wrong);
    }
    return finding;
}

FlagFinding find_flag(const RedFlag& flag, const CompiledRedFlag& compiled, const Reading& reading,
                      const std::vector<Finding>& points, const Rules& rules) {
    std::vector<bool> in_force;
    MatchRule rule{.guarded = rules.negation, .clause_bound = true};
    if (compiled.entity && rules.entity) {
        in_force = words_about(*compiled.entity, reading);
        rule.in_force = &in_force;
    }
    FlagFinding finding;
    finding.seen = sight(compiled.any, reading, rule);
    if (flag.denial_voids && rules.deny && denies(compiled.any, reading, rule))
        finding.seen.reset();
    finding.fires = finding.seen.has_value();
    if (compiled.before.size() == 2 && rules.before &&
        told_backwards(compiled.before[0], compiled.before[1], reading)) {
        if (const auto& early = compiled.before[1]; !finding.fires)
            if (const auto said = find_all(early, reading, {.guarded = false}); !said.empty())
                finding.seen = Sighting{&early, said.front(), said};
        finding.fires = true;
    }
    constexpr auto enough_swapped = 2;
    if (flag.swap && rules.swap &&
        std::ranges::count(points, true, &Finding::under_others) >= enough_swapped)
        finding.fires = true;
    return finding;
}

}  // namespace hotseat
