#include "draft/drafted_rubric.hpp"

#include "base/slug.hpp"
#include "draft/word_groups.hpp"
#include "grade/closeness.hpp"
#include "rubric/written_word.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace hotseat {
namespace {

constexpr std::size_t short_reference = 16;  // content words: a sentence or two
constexpr Grouping of_short{.words = 1,
                            .most_groups = short_reference + 1};  // to see that it is longer
constexpr Grouping of_long{.words = 2, .most_groups = 7};
constexpr std::size_t near_words_of_point = 24, suggested_words = 8;
constexpr std::size_t most_phrases = 256;  // of a list
constexpr double forgiveness = 0.75;       // of 1 / (1 + forgiveness * ln n)
constexpr std::size_t most_says = 300;     // bytes

std::string element(const KeyWord& word) {
    return written_word(word.surface).value_or("_");
}

/// Denied where the reference denies it.
std::string guarded(const KeyWord& word) {
    return (word.negated ? "!" : "") + element(word);
}

/// Where the words of a group stand in the reference.
Span place_of(const WordGroup& group) {
    Span place = group.front().span;
    for (const auto& word : group)
        place = {std::min(place.begin, word.span.begin), std::max(place.end, word.span.end)};
    return place;
}

/// From what leads to the word, "that has no children", as far as nothing parts them.
Span with_lead(std::string_view reference, Span word, std::size_t said_already) {
    said_already = std::min(said_already, word.begin);  // "<=" is two words in one place
    const auto lead = reference.substr(said_already, word.begin - said_already);
    const auto mark = lead.find_last_of(".,;:!?()\n");
    return {said_already + (mark == lead.npos ? 0 : mark + 1), word.end};
}

/// What the reference says there, on one line.
std::string said(std::string_view reference, Span place) {
    std::string line;
    for (const char c : reference.substr(place.begin, place.end - place.begin)) {
        const char shown = c == '\n' || c == '\t' ? ' ' : c;
        const bool may_begin = std::string_view(" ,.;:!?)-").find(shown) == std::string_view::npos;
        if (line.empty() ? may_begin : shown != ' ' || !line.ends_with(' ')) line += shown;
    }
    if (line.size() <= most_says) return line;
    const auto last = line.rfind(' ', most_says);
    return last == line.npos ? std::string() : line.substr(0, last) + " ...";
}

/// An id out of the group's words, new among `ids`.
std::string point_id(const WordGroup& group, std::set<std::string>& ids) {
    constexpr std::size_t longest = 40;
    std::string words;
    for (const auto& word : group)
        if (words.empty() || words.size() + word.surface.size() < longest)
            words += ' ' + word.surface;
    auto base = slug_from(words);
    if (base.empty() || base.size() > longest) base = "point";
    auto id = base;
    for (int i = 2; !ids.insert(id).second; ++i) id = base + '-' + std::to_string(i);
    return id;
}

void add(std::vector<Phrase>& phrases, std::string text) {
    if (phrases.size() < most_phrases) phrases.push_back({std::move(text), {}});
}

Point point_of(std::string says, const WordGroup& group, std::set<std::string>& ids) {
    Point point{.id = point_id(group, ids), .says = std::move(says), .weight = 0};
    if (point.says.empty()) point.says = group.front().surface;
    for (const auto& word : group) point.weight += word.weight;
    if (group.size() == 1) {
        add(point.any, guarded(group.front()));
        return point;
    }
    for (std::size_t i = 0; i < group.size(); ++i) {
        add(point.part, guarded(group[i]));
        for (std::size_t k = i + 1; k < group.size(); ++k)
            add(point.any, guarded(group[i]) + " & " + guarded(group[k]));
    }
    return point;
}

/// Words near in meaning, but for those that say nothing: "i" is near to "one".
std::vector<std::string> others_than(const KeyWord& word, bool is_short, const Thesaurus& thesaurus,
                                     Forms& forms) {
    auto others = is_short ? thesaurus(word.surface, Relation::kin, near_words_of_point)
                           : thesaurus(word.surface, Relation::synonym, suggested_words);
    std::erase_if(others, [&](const std::string& other) {
        const auto& form = forms[forms.id(other)];
        return form.empty || form.function;
    });
    return others;
}

/// "one|other": what a bar may hold of them.
std::string bar(const std::vector<std::string>& words) {
    std::string text;
    for (const auto& word : words)
        if (const auto written = written_word(word)) text += (text.empty() ? "" : "|") + *written;
    return text;
}

/// Two decimals, as a person writes weights.
double as_weight(double weight) {
    return std::max(0.01, std::round(weight * 100) / 100);
}

/// The weight that is enough.
double enough(const std::vector<WordGroup>& groups, double sum) {
    std::size_t words = 0;
    double forgiven = 0;  // weight of what need not be said to earn every point
    for (const auto& group : groups) {
        words += group.size();
        double weight = 0;
        for (const auto& word : group) weight += word.weight;
        const auto needed = std::min<std::size_t>(group.size(), 2);
        forgiven += weight * (1 - static_cast<double>(needed) / static_cast<double>(group.size()));
    }
    const double expected = 1 / (1 + forgiveness * std::log(static_cast<double>(words)));
    return std::min(sum, as_weight(sum * std::min(1.0, expected / (1 - forgiven / sum))));
}

}  // namespace

std::optional<DraftedRubric> draft_rubric(const DraftSource& source, Forms& forms,
                                          const Thesaurus& thesaurus) {
    const auto& question = source.question;
    const auto& reference = source.references.front();
    const auto question_stems =
        content_stems(words_of(question.prompt + "\n\n" + question.context, forms), forms);
    auto groups = word_groups(reference, question_stems, forms, of_short);
    const bool is_short = groups.size() <= short_reference;
    if (!is_short) groups = word_groups(reference, question_stems, forms, of_long);
    for (auto& group : groups)
        std::erase_if(group, [](const KeyWord& word) { return !written_word(word.surface); });
    std::erase_if(groups, [](const WordGroup& group) { return group.empty(); });
    if (groups.empty()) return std::nullopt;

    DraftedRubric drafted;
    drafted.rubric.question = question.id;
    for (const auto& text : source.references) drafted.rubric.references.push_back({.text = text});
    std::set<std::string> ids;
    double sum = 0;
    std::size_t said_already = 0;  // bytes of the reference
    for (const auto& group : groups) {
        auto place = place_of(group);
        if (is_short) place = with_lead(reference, place, said_already);
        said_already = place.end;
        auto point = point_of(said(reference, place), group, ids);
        point.weight = as_weight(point.weight);
        sum += point.weight;
        for (const auto& word : group) {
            auto others = others_than(word, is_short, thesaurus, forms);
            if (others.empty()) continue;
            const auto near = is_short && !word.negated ? bar(others) : std::string();
            if (!near.empty()) add(point.part, near);
            drafted.alternatives.push_back(
                {point.id, word.surface, std::move(others), !near.empty()});
        }
        drafted.rubric.points.push_back(std::move(point));
    }
    drafted.rubric.full = enough(groups, sum);
    return drafted;
}

}  // namespace hotseat
