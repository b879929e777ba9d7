#include "draft/word_groups.hpp"

#include <algorithm>
#include <set>

namespace hotseat {
namespace {

constexpr double weight_of_question_word = 0.2;  // as closeness weighs it

bool is_content(const Form& form) {
    return !form.empty && !form.negates;
}

/// The words of each clause that are wanted and were not met before.
std::vector<WordGroup> clauses(const Words& words, const std::vector<StemId>& question_stems,
                               const Forms& forms, bool all_words) {
    std::vector<WordGroup> found(1);
    std::set<StemId> met;
    std::uint32_t sentence = 0;
    for (const auto& word : words.words) {
        if (word.comma || word.sentence != sentence) found.emplace_back();
        sentence = word.sentence;
        const auto& form = forms[word.form];
        if (!(all_words || is_content(form)) || !met.insert(form.stem_id).second) continue;
        const bool asked = std::ranges::binary_search(question_stems, form.stem_id);
        found.back().push_back({std::string(form.surface), asked ? weight_of_question_word : 1,
                                word.negated, word.span});
    }
    std::erase_if(found, [](const WordGroup& clause) { return clause.empty(); });
    return found;
}

/// Cuts a clause into groups as even as can be.
void add_groups(const WordGroup& clause, std::size_t words, std::vector<WordGroup>& groups) {
    const auto count = (clause.size() + words - 1) / words;
    auto next = clause.begin();
    for (std::size_t i = 0; i < count; ++i) {
        const auto left = static_cast<std::size_t>(clause.end() - next);
        const auto size = static_cast<std::ptrdiff_t>((left + count - i - 1) / (count - i));
        groups.emplace_back(next, next + size);
        next += size;
    }
}

/// Joins the two neighbours that are the smallest together.
void join_smallest(std::vector<WordGroup>& groups) {
    std::size_t best = 0;
    const auto size = [&](std::size_t i) { return groups[i].size() + groups[i + 1].size(); };
    for (std::size_t i = 1; i + 1 < groups.size(); ++i)
        if (size(i) < size(best)) best = i;
    auto& group = groups[best];
    group.insert(group.end(), groups[best + 1].begin(), groups[best + 1].end());
    groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(best) + 1);
}

}  // namespace

std::vector<WordGroup> word_groups(std::string_view reference,
                                   const std::vector<StemId>& question_stems, Forms& forms,
                                   const Grouping& grouping) {
    const auto words = words_of(reference, forms);
    auto found = clauses(words, question_stems, forms, false);
    if (found.empty()) found = clauses(words, question_stems, forms, true);
    std::vector<WordGroup> groups;
    for (const auto& clause : found) add_groups(clause, grouping.words, groups);
    while (groups.size() > grouping.most_groups) join_smallest(groups);
    return groups;
}

}  // namespace hotseat
