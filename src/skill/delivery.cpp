#include "skill/delivery.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace hotseat {
namespace {

// Begin a question, or announce one.
constexpr std::array<std::string_view, 27> asking{
    "how many",      "how much",          "how often",      "how large",
    "how big",       "how fast",          "how long",       "what kind of",
    "what is the",   "what are the",      "which of",       "do we",
    "do you",        "does it",           "should it",      "should we",
    "is it",         "are there",         "can we",         "may i ask",
    "let me ask",    "i would ask",       "i'd ask",        "i would first ask",
    "i'd first ask", "my first question", "i would clarify"};
// In a sentence with a question mark the first row counts; these count without one.
constexpr std::size_t announced_from = 19;

constexpr std::array<std::string_view, 21> own{"in my last project",
                                               "in my last job",
                                               "in my current job",
                                               "in my current project",
                                               "at my last job",
                                               "at my last company",
                                               "at my current job",
                                               "in a project of mine",
                                               "in one of my projects",
                                               "in my experience",
                                               "a service i wrote",
                                               "a service i built",
                                               "on my last project",
                                               "when i worked",
                                               "i once built",
                                               "i built",
                                               "we built",
                                               "in our team we",
                                               "in production we",
                                               "in our project",
                                               "in our system"};

std::string lower(std::string_view text) {
    std::string result(text);
    for (auto& c : result) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return result;
}

bool is_letter(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '\'';
}

/// The first place where the words stand as words.
std::optional<Span> find_words(const std::string& text, std::string_view words) {
    for (auto at = text.find(words); at != text.npos; at = text.find(words, at + 1)) {
        const auto end = at + words.size();
        const bool begins = at == 0 || !is_letter(text[at - 1]);
        if (begins && (end == text.size() || !is_letter(text[end]))) return Span{at, end};
    }
    return std::nullopt;
}

/// A question mark closes the sentence.
bool is_question(const std::string& text, std::size_t from) {
    const auto end = text.find_first_of(".?!\n", from);
    return end != text.npos && text[end] == '?';
}

std::optional<Span> question_in(const std::string& text) {
    std::optional<Span> first;
    for (std::size_t i = 0; i < asking.size(); ++i)
        if (const auto found = find_words(text, asking[i]);
            found && (i >= announced_from || is_question(text, found->begin)) &&
            (!first || found->begin < first->begin))
            first = found;
    return first;
}

std::optional<Span> project_in(const std::string& text) {
    std::optional<Span> first;
    for (const auto words : own)
        if (const auto found = find_words(text, words);
            found && (!first || found->begin < first->begin))
            first = found;
    return first;
}

}  // namespace

Delivery delivery_of(std::span<const Attempt> attempts) {
    Delivery delivery;
    const auto note = [](const Attempt& attempt, std::optional<Span> words,
                         std::optional<DeliveryEvidence>& evidence) {
        if (words && !evidence) evidence = {attempt.position, attempt.text, *words};
    };
    for (const auto& attempt : attempts) {
        if (attempt.text.empty()) continue;
        const auto text = lower(attempt.text);
        const auto kind = attempt.asked.kind;
        if (kind == Kind::design) {
            ++delivery.designs;
            note(attempt, question_in(text), delivery.asked_back);
        }
        if (kind == Kind::design || kind == Kind::experience) {
            ++delivery.stories;
            note(attempt, project_in(text), delivery.own_project);
        }
    }
    return delivery;
}

}  // namespace hotseat
