#include "bank/bank.hpp"

#include <algorithm>

namespace hotseat {
namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same_but_for_case(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, {}, lower, lower);
}

}  // namespace

const Question* find(const Bank& bank, std::string_view id) {
    const auto it = std::ranges::find(bank.questions, id, &Question::id);
    return it == bank.questions.end() ? nullptr : &*it;
}

const Topic* find_topic(const Bank& bank, std::string_view slug) {
    const auto it = std::ranges::find(bank.topics, slug, &Topic::slug);
    return it == bank.topics.end() ? nullptr : &*it;
}

std::vector<std::string> ids_of(const Bank& bank) {
    std::vector<std::string> ids;
    for (const auto& question : bank.questions) ids.push_back(question.id);
    return ids;
}

std::string topic_named(const Bank& bank, std::string_view word) {
    const auto is_word = [&](const std::string& name) { return same_but_for_case(name, word); };
    // A slug is meant before a title, and a title before an alias that another topic has.
    for (const auto& topic : bank.topics)
        if (is_word(topic.slug)) return topic.slug;
    for (const auto& topic : bank.topics)
        if (is_word(topic.title)) return topic.slug;
    for (const auto& topic : bank.topics)
        if (std::ranges::any_of(topic.aliases, is_word)) return topic.slug;
    return {};
}

}  // namespace hotseat
