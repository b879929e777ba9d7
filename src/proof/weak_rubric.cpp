#include "proof/weak_rubric.hpp"

#include "proof/compiled_phrases.hpp"
#include "proof/shared_stem.hpp"
#include "proof/wide_prefix.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace hotseat {
namespace {

constexpr std::size_t few_alternatives = 4;

bool is_lone_word(const Alternative& alternative) {
    const auto& elements = alternative.sequence.elements;
    return !alternative.negated && elements.size() == 1 &&
           std::ranges::all_of(elements[0].others, is_lone_word);
}

bool has_gap(const Alternative& alternative) {
    return std::ranges::any_of(alternative.sequence.elements,
                               [](const Element& element) { return element.gap.has_value(); });
}

/// `(a|b ..2 c|d)`: the bars part whole phrases there, and a and d stand alone. Nearly always a bar
/// of words was meant on each side of the gap.
bool has_words_beside_gaps(const CompiledPhrase& phrase) {
    const auto mixed = [](const Element& element) {
        return std::ranges::any_of(element.others, has_gap) &&
               (!element.words.empty() || std::ranges::any_of(element.others, is_lone_word));
    };
    return std::ranges::any_of(phrase.conjunctions, [&](const Conjunction& conjunction) {
        return std::ranges::any_of(conjunction.parts, [&](const Part& part) {
            return std::ranges::any_of(part.sequence.elements, mixed);
        });
    });
}

/// One word or name alone: it says that the answer mentions something, not what about it.
bool is_bare_term(const CompiledPhrase& phrase) {
    if (phrase.raw || phrase.conjunctions.size() != 1 || phrase.conjunctions[0].parts.size() != 1)
        return false;
    const auto& elements = phrase.conjunctions[0].parts[0].sequence.elements;
    return elements.size() == 1 && std::ranges::all_of(elements[0].others, is_lone_word);
}

}  // namespace

void add_weaknesses(const Provable& provable, Diagnostics& problems) {
    const auto& compiled = *provable.key.compiled;
    const auto& rubric = compiled.rubric;
    const auto warn = [&](Place place, std::string message, std::string hint) {
        tell(provable, Severity::warning, place, std::move(message), std::move(hint), problems);
    };
    const auto heaviest = std::ranges::max(rubric.points, {}, &Point::weight).weight;
    for (std::size_t i = 0; i < rubric.points.size(); ++i) {
        const auto& point = rubric.points[i];
        if (point.any.size() < few_alternatives)
            warn(point.place,
                 fmt::format("point \"{}\" has few phrases: {}", point.id, point.any.size()),
                 "people have more: eight are better than four");
        for (std::size_t k = 0; k < point.any.size(); ++k)
            if (is_bare_term(compiled.points[i].any[k]))
                warn(point.any[k].place, fmt::format("\"{}\" is a bare term", point.any[k].text),
                     "a term earns \"part\"; a point says something about it");
        if (point.weight == heaviest && point.wrong.empty())
            warn(point.place, fmt::format("the heavy point \"{}\" has no \"wrong\"", point.id),
                 "say how people get it wrong");
    }
    each_compiled_phrase(compiled, [&](const Phrase& phrase, const CompiledPhrase& form) {
        if (has_words_beside_gaps(form))
            warn(phrase.place,
                 fmt::format("\"{}\": in brackets a bar parts whole phrases", phrase.text),
                 "take the brackets away, and a|b ..2 c|d has words on both sides");
    });
    for (const auto& shared : shared_stems(compiled, provable.forms))
        warn(shared.place,
             fmt::format("the stem \"{}\" finds different words: {}", shared.stem,
                         fmt::join(shared.words, ", ")),
             fmt::format("write =forms of the one that is meant: ={}", shared.words.front()));
    for (const auto& wide : wide_prefixes(rubric, provable.forms))
        warn(wide.place,
             fmt::format("\"{}*\" catches words of {} stems: {}, ...", wide.prefix, wide.stems,
                         fmt::join(wide.examples, ", ")),
             wide.is_word
                 ? fmt::format("write \"{}\": it finds the forms of that word alone", wide.prefix)
                 : "make it longer, or write out the words that are meant");
}

}  // namespace hotseat
