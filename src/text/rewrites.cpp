#include "text/rewrites.hpp"

#include <algorithm>

namespace hotseat {
namespace {

std::vector<FormId> forms_of(std::string_view text, Forms& forms) {
    std::vector<FormId> list;
    for (const auto& word : tokens_of(text, forms).words) list.push_back(word.form);
    return list;
}

/// True when a comma, or the end of a sentence, stands before word `at`; true at both ends.
bool is_pause(const std::vector<Word>& words, std::size_t at) {
    return at == 0 || at >= words.size() || words[at].comma ||
           words[at].sentence != words[at - 1].sentence;
}

bool stands_at(const std::vector<Word>& words, std::size_t at, const std::vector<FormId>& forms) {
    if (at + forms.size() > words.size()) return false;
    for (std::size_t i = 0; i < forms.size(); ++i)
        if (words[at + i].form != forms[i] || words[at + i].sentence != words[at].sentence)
            return false;
    return true;
}

}  // namespace

void Rewrites::add(std::string_view from, std::string_view to, Forms& forms, Place place) {
    Rule rule{forms_of(from, forms), forms_of(to, forms), place};
    if (rule.from.empty()) return;
    auto& rules = rules_[rule.from.front()];
    const auto shorter = [&](const Rule& other) { return other.from.size() < rule.from.size(); };
    rules.insert(std::ranges::find_if(rules, shorter), std::move(rule));
}

const Rewrites::Rule* Rewrites::rule_at(const Words& words, std::size_t at) const {
    const auto& list = words.words;
    const auto found = rules_.find(list[at].form);
    if (found == rules_.end()) return nullptr;
    for (const auto& rule : found->second) {
        if (!stands_at(list, at, rule.from)) continue;
        if (rule.place == Place::anywhere || is_pause(list, at) ||
            is_pause(list, at + rule.from.size()))
            return &rule;
    }
    return nullptr;
}

int Rewrites::apply(Words& words, const Forms& forms) const {
    if (rules_.empty()) return 0;
    int count = 0;
    std::vector<Word> result;
    result.reserve(words.words.size());
    bool comma = false, cut = false;  // what dropped words leave to the next one
    const auto keep = [&](Word word) {
        word.comma = word.comma || comma;
        word.cut = word.cut || cut || forms[word.form].begins_clause;
        comma = cut = false;
        result.push_back(word);
    };
    for (std::size_t at = 0; at < words.words.size();) {
        const auto* rule = rule_at(words, at);
        auto word = words.words[at];
        if (!rule) {
            keep(word);
            ++at;
            continue;
        }
        ++count;
        const auto& last = words.words[at + rule->from.size() - 1];
        word.span.end = last.span.end;
        for (const auto form : rule->to) {
            word.form = form;
            keep(word);
            word.comma = word.cut = false;
        }
        if (rule->to.empty()) {
            comma = comma || word.comma;
            cut = cut || word.comma || (word.cut && !forms[word.form].begins_clause);
        }
        at += rule->from.size();
    }
    words.words = std::move(result);
    return count;
}

}  // namespace hotseat
