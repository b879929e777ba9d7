#include "rubric/why_not.hpp"

#include "rubric/phrase_pieces.hpp"

#include <array>
#include <utility>

namespace hotseat {
namespace {

/// The words of a phrase that stand for its elements, in their order.
std::vector<std::string> written_elements(const std::string& source) {
    std::vector<std::string> elements;
    for (const auto& word : words_of_phrase({source, 0}))
        if (!gap_of(word) && !word.text.starts_with('~') && word.text != "&" && word.text != "&&")
            elements.emplace_back(word.text);
    return elements;
}

/// A phrase of nothing but this element, wherever and however it stands.
CompiledPhrase alone(Element element) {
    element.gap.reset();
    for (auto& other : element.others) other.negated = false;
    CompiledPhrase phrase;
    phrase.conjunctions.resize(1);
    phrase.conjunctions[0].parts.resize(1);
    phrase.conjunctions[0].parts[0].sequence.elements.push_back(std::move(element));
    return phrase;
}

void look_for_elements(const CompiledPhrase& phrase, const Reading& reading, WhyNot& why) {
    const auto written = written_elements(phrase.source);
    std::size_t number = 0;
    for (const auto& conjunction : phrase.conjunctions)
        for (const auto& part : conjunction.parts)
            for (const auto& element : part.sequence.elements) {
                const auto at = number++;
                if (element.optional) continue;
                ++why.elements;
                if (!find_all(alone(element), reading, {.guarded = false}).empty())
                    ++why.found;
                else if (at < written.size())
                    why.missing.push_back(written[at]);
            }
}

}  // namespace

WhyNot why_not(const CompiledPhrase& phrase, const Reading& reading, const MatchRule& rule) {
    WhyNot why;
    if (!find_all(phrase, reading, rule).empty()) return why;
    if (phrase.raw) return {Block::absent, 0, 1, {phrase.source}, {}};
    look_for_elements(phrase, reading, why);
    why.block = why.missing.empty() ? Block::apart : Block::absent;
    if (!why.missing.empty()) return why;
    // With one rule taken away at a time, then all of them: the one that it needs is the reason.
    auto unguarded = rule, of_all = rule, unbound = rule;
    unguarded.guarded = false;
    of_all.in_force = nullptr;
    unbound.clause_bound = false;
    const std::array tries{std::pair(Block::negation, unguarded), std::pair(Block::entity, of_all),
                           std::pair(Block::clause, unbound),
                           std::pair(Block::negation, MatchRule{.guarded = false})};
    for (const auto& [block, relaxed] : tries) {
        const auto matches = find_all(phrase, reading, relaxed);
        if (matches.empty()) continue;
        why.block = block;
        why.blocked = matches.front();
        break;
    }
    return why;
}

}  // namespace hotseat
