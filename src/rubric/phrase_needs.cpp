#include "rubric/phrase_needs.hpp"

#include "base/sort_distinct.hpp"

#include <algorithm>
#include <utility>

namespace hotseat {
namespace {

using Tests = std::vector<Atoms::Id>;

std::optional<Tests> first_tests(const Sequence& sequence);

/// Tests of which some word passes one wherever the element matches; nothing where any word fits.
std::optional<Tests> tests_of(const Element& element) {
    Tests tests = element.words;
    for (const auto& other : element.others) {
        if (other.kind == Alternative::Kind::any_word) return std::nullopt;
        if (!other.atoms.empty()) {
            tests.push_back(other.atoms.front());
        } else if (const auto inner = first_tests(other.sequence)) {
            tests.insert(tests.end(), inner->begin(), inner->end());
        } else {
            return std::nullopt;
        }
    }
    sort_distinct(tests);
    return tests;
}

/// The same of the first element that says something.
std::optional<Tests> first_tests(const Sequence& sequence) {
    for (const auto& element : sequence.elements)
        if (!element.optional)
            if (auto tests = tests_of(element)) return tests;
    return std::nullopt;
}

}  // namespace

PhraseNeeds needs_of(const CompiledPhrase& phrase, Atoms& atoms) {
    std::vector<Tests> all;
    for (const auto& conjunction : phrase.conjunctions)
        for (const auto& part : conjunction.parts)
            for (const auto& element : part.sequence.elements)
                if (!element.optional)
                    if (auto tests = tests_of(element)) all.push_back(std::move(*tests));
    std::ranges::stable_sort(all, {}, &Tests::size);
    PhraseNeeds needs{};
    for (std::size_t i = 0; i < std::min(all.size(), needs.size()); ++i)
        needs[i] = atoms.need(all[i]);
    return needs;
}

}  // namespace hotseat
