#include "rubric/match.hpp"

#include "base/sort_distinct.hpp"
#include "rubric/match_states.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory_resource>
#include <optional>
#include <span>

namespace hotseat {
namespace {

constexpr int free_function_words = 2;     // between neighbours without a gap
constexpr std::size_t spoken_window = 25;  // words: spoken answers have no sentences
constexpr std::size_t most_raw_matches = 1000;

class Matcher {
public:
    Matcher(const Reading& reading, const MatchRule& rule) : reading_(reading), rule_(rule) {}

    std::vector<Match> part(const Part& part) const {
        std::vector<Match> matches;
        std::array<std::byte, 512> usual_room;  // not filled: only what is used is written
        std::pmr::monotonic_buffer_resource memory(usual_room.data(), usual_room.size());
        for (const auto start : possible_starts(part.sequence, memory)) {
            auto states = from(part.sequence, {.next = start});
            states.erase_if([&](const MatchState& s) { return !allowed(s); });
            if (!states.empty())
                matches.push_back({start, std::ranges::min(states, {}, &MatchState::next).next});
        }
        return matches;
    }

    std::vector<Match> conjunction(const Conjunction& conjunction) const {
        if (conjunction.parts.size() == 1) return part(conjunction.parts.front());
        std::vector<std::vector<Match>> sides;
        for (const auto& side : conjunction.parts) {
            sides.push_back(part(side));
            if (sides.back().empty()) return {};
        }
        return together(sides, conjunction.within);
    }

private:
    using Starts = std::pmr::vector<std::uint32_t>;

    bool allowed(const MatchState& state) const {
        return state.begun && (!rule_.guarded || state.negation_found || !state.under_negation);
    }

    /// The words where the sequence may begin, ascending.
    Starts possible_starts(const Sequence& sequence, std::pmr::memory_resource& memory) const {
        Starts starts(&memory);
        bool anywhere = false;
        add_starts(sequence, starts, anywhere);
        if (anywhere) {
            starts.resize(reading_.size());
            for (std::uint32_t i = 0; i < starts.size(); ++i) starts[i] = i;
            return starts;
        }
        sort_distinct(starts);
        return starts;
    }

    void add_starts(const Sequence& sequence, Starts& starts, bool& anywhere) const {
        for (const auto& element : sequence.elements) {
            each_literal(element, [&](std::span<const Atoms::Id> atoms) {
                const auto places = reading_.places(atoms.front());
                starts.insert(starts.end(), places.begin(), places.end());
            });
            for (const auto& other : element.others) {
                if (other.kind == Alternative::Kind::any_word) anywhere = true;
                add_starts(other.sequence, starts, anywhere);
            }
            if (!element.optional) return;
        }
    }

    MatchStates from(const Sequence& sequence, const MatchState& start) const {
        MatchStates states;
        states.add(start);
        for (const auto& element : sequence.elements) {
            MatchStates next;
            for (const auto& state : states) {
                if (element.optional) next.add(state);
                step(element, state, next);
            }
            next.keep_distinct();
            states = std::move(next);
            if (states.empty()) break;
        }
        return states;
    }

    /// Adds what becomes of `state` when the element matches next, or behind what may stand before.
    void step(const Element& element, const MatchState& state, MatchStates& next) const {
        const int gap = element.gap.value_or(0);
        const std::size_t window = 2 * static_cast<std::size_t>(gap) + 4;
        int content = 0, function = 0;
        for (std::size_t at = state.next; at < reading_.size(); ++at) {
            if (state.begun && !reaches(state.next - 1, at, element.far)) return;
            if (element.first_words & reading_.stand(at).mask) match_here(element, state, at, next);
            if (!state.begun || at - state.next + 1 > window) return;
            if (!reading_.stand(at).function)
                ++content;
            else if (!element.gap)
                ++function;
            if (content > gap || function > free_function_words) return;
        }
    }

    /// True when a sequence that has matched word `last` may go on at word `at`.
    bool reaches(std::size_t last, std::size_t at, bool far) const {
        const auto& stand = reading_.stand(at);
        return stand.sentence == reading_.stand(last).sentence &&
               (far || !rule_.clause_bound || !stand.cut);
    }

    void match_here(const Element& element, const MatchState& state, std::size_t at,
                    MatchStates& next) const {
        if (counts(at) && reading_.passes_any(at, element.words))
            next.add(behind_words(state, at, at + 1));
        for (const auto& alternative : element.others) {
            if (alternative.kind == Alternative::Kind::sequence) {
                const auto& first = alternative.sequence.elements.front();
                if (!first.optional && !(first.first_words & reading_.stand(at).mask)) continue;
                MatchState inner = state;
                inner.next = static_cast<std::uint32_t>(at);
                inner.begun = false;
                auto all_ended = from(alternative.sequence, inner);
                for (const auto& ended : all_ended)
                    if (ended.begun) keep(alternative, state, at, ended, next);
                continue;
            }
            const bool any = alternative.kind == Alternative::Kind::any_word;
            if (any ? !counts(at) : !literal_at(alternative, at)) continue;
            const auto end = at + (any ? 1 : alternative.atoms.size());
            keep(alternative, state, at, behind_words(state, at, end), next);
        }
    }

    MatchState behind_words(MatchState state, std::size_t begin, std::size_t end) const {
        state.begun = true;
        state.next = static_cast<std::uint32_t>(end);
        state.under_negation = state.under_negation || negated(begin, end);
        state.negation_found = state.negation_found || names_negator(begin, end);
        return state;
    }

    /// Keeps the state behind an alternative, unless it is a `!` one that does not stand negated.
    void keep(const Alternative& alternative, const MatchState& before, std::size_t begin,
              MatchState ended, MatchStates& next) const {
        if (alternative.negated) {
            if (!negated(begin, ended.next)) return;
            ended.under_negation = before.under_negation;
            ended.negation_found = true;
        }
        next.add(ended);
    }

    bool names_negator(std::size_t begin, std::size_t end) const {
        while (begin < end && !negates(reading_.words(), reading_.forms(), begin)) ++begin;
        return begin < end;
    }

    bool negated(std::size_t begin, std::size_t end) const {
        while (begin < end && !reading_.stand(begin).negated) ++begin;
        return begin < end;
    }

    bool counts(std::size_t at) const { return !rule_.in_force || (*rule_.in_force)[at]; }

    bool literal_at(const Alternative& alternative, std::size_t at) const {
        const auto& atoms = alternative.atoms;
        if (at + atoms.size() > reading_.size()) return false;
        for (std::size_t i = 0; i < atoms.size(); ++i) {
            if (!counts(at + i) || !reading_.passes(at + i, atoms[i])) return false;
            if (reading_.stand(at + i).sentence != reading_.stand(at).sentence) return false;
        }
        return true;
    }

    /// Where all sides stand in one sentence, within a number of words if one is given.
    std::vector<Match> together(const std::vector<std::vector<Match>>& sides,
                                std::optional<int> within) const {
        auto most = within ? static_cast<std::size_t>(*within) : reading_.size();
        if (reading_.words().spoken) most = std::min(most, spoken_window);
        std::vector<Match> found;
        std::vector<std::size_t> next(sides.size(), 0);
        std::vector<Match> starts;
        for (const auto& side : sides) starts.insert(starts.end(), side.begin(), side.end());
        std::ranges::sort(starts, {}, &Match::begin);
        for (const auto& first : starts) {
            auto end = first.end;
            bool complete = true;
            for (std::size_t i = 0; i < sides.size() && complete; ++i) {
                while (next[i] < sides[i].size() && sides[i][next[i]].begin < first.begin)
                    ++next[i];
                complete = next[i] < sides[i].size();
                if (complete) end = std::max(end, sides[i][next[i]].end);
            }
            if (!complete) break;
            const bool close = end - first.begin <= most;
            const bool same =
                reading_.stand(first.begin).sentence == reading_.stand(end - 1).sentence;
            if (close && same && (found.empty() || found.back().begin != first.begin))
                found.push_back({first.begin, end});
        }
        return found;
    }

    const Reading& reading_;
    const MatchRule& rule_;
};

std::vector<Match> find_raw(const Pattern& pattern, const Reading& reading) {
    const auto& line = reading.line();
    std::vector<Match> found;
    for (const auto& [begin, end] : pattern.find_all(line.text, line.trigrams, most_raw_matches)) {
        const auto first = std::ranges::upper_bound(line.starts, begin) - 1;
        const auto last = std::ranges::lower_bound(line.starts, end);
        found.push_back({static_cast<std::uint32_t>(first - line.starts.begin()),
                         static_cast<std::uint32_t>(last - line.starts.begin())});
    }
    return found;
}

}  // namespace

std::vector<Match> find_all(const CompiledPhrase& phrase, const Reading& reading,
                            const MatchRule& rule) {
    if (!reading.may_match(phrase)) return {};
    if (phrase.raw) return find_raw(*phrase.raw, reading);
    std::vector<Match> first;
    for (const auto& conjunction : phrase.conjunctions) {
        auto matches = Matcher(reading, rule).conjunction(conjunction);
        if (matches.empty()) return {};
        if (first.empty()) first = std::move(matches);
    }
    return first;
}

}  // namespace hotseat
