#include "rubric/rubric.hpp"

#include <algorithm>

namespace hotseat {

const LexiconEntry* find(const Lexicon& lexicon, const std::string& name) {
    const auto it = std::ranges::find(lexicon, name, &LexiconEntry::name);
    return it == lexicon.end() ? nullptr : &*it;
}

double full_weight(const Rubric& rubric) {
    if (rubric.full) return *rubric.full;
    double sum = rubric.ordered ? rubric.ordered->weight : 0;
    for (const auto& point : rubric.points) sum += point.weight;
    return sum;
}

}  // namespace hotseat
