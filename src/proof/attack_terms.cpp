#include "proof/attack_terms.hpp"

#include "unicode/fold.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace hotseat {
namespace {

constexpr std::size_t most_waffled = 60;
constexpr std::size_t terms_a_sentence = 4;

class TermCollector {
public:
    TermCollector(const Lexicons& lexicons, const English& english)
        : lexicons_(lexicons), english_(english) {}

    void add_phrase(std::string_view phrase) {
        if (phrase.starts_with('/')) return;
        for (std::size_t at = 0; at < phrase.size();) at = take(phrase, at);
    }

    std::vector<std::string> terms{};

private:
    /// Takes what stands at `at`; returns where the next begins.
    std::size_t take(std::string_view phrase, std::size_t at) {
        const char c = phrase[at];
        if (c == '\'') {
            const auto end = std::min(phrase.find('\'', at + 1), phrase.size());
            add(phrase.substr(at + 1, end - at - 1));
            return end + 1;
        }
        const bool is_name = c == '@';
        const bool is_number = c == '~' || phrase.substr(at).starts_with("..");
        const auto begin = is_name || c == '~' ? at + 1
                           : is_number ? std::min(phrase.find_first_not_of('.', at), phrase.size())
                                       : at;
        const auto end = word_end(phrase, begin, is_name);
        if (is_name)
            add_name(std::string(phrase.substr(begin, end - begin)));
        else if (!is_number)
            add(phrase.substr(begin, end - begin));
        return std::max(end, at + 1);
    }

    static std::size_t word_end(std::string_view phrase, std::size_t at, bool is_name) {
        while (at < phrase.size()) {
            auto next = at;
            const auto c = next_character(phrase, next);
            if (!is_word_character(c) && c != '_' && !(is_name && c == '-')) break;
            at = next;
        }
        return at;
    }

    /// The first alternative stands for all: who heaps terms has one of them.
    void add_name(const std::string& name) {
        const auto* entry = find(lexicons_.own, name);
        if (!entry) entry = find(lexicons_.shared, name);
        if (!entry) return;
        const auto& text = entry->alternatives.text;
        if (text.starts_with('@')) return;
        add_phrase(std::string_view(text).substr(0, text.find('|')));
    }

    void add(std::string_view term) {
        const auto first = term.find_first_not_of(' ');
        if (term.size() <= 2 || first == term.npos) return;
        Folded folded;
        fold(term, 0, folded);
        if (english_.empty_words.contains(folded.text) || english_.negators.contains(folded.text))
            return;
        if (std::ranges::find(terms, term) == terms.end()) terms.emplace_back(term);
    }

    const Lexicons& lexicons_;
    const English& english_;
};

}  // namespace

std::vector<std::string> terms_of(const Rubric& rubric, const Lexicons& lexicons,
                                  const English& english) {
    TermCollector collector(lexicons, english);
    for (const auto& point : rubric.points)
        for (const auto& phrase : point.any) collector.add_phrase(phrase.text);
    return std::move(collector.terms);
}

std::string waffle_about(const std::vector<std::string>& terms) {
    constexpr std::array sentences{
        "It is really all about {} and {}, and of course {} matters too, depending on {}.",
        "I would look at {} and {} from different angles, and at {} and {} as well.",
        "There are trade-offs with {} and {}, so {} and {} need to be considered carefully."};
    std::string text;
    const auto count = std::min(terms.size(), most_waffled);
    for (std::size_t i = 0; i < count; i += terms_a_sentence) {
        if (i > 0 && i + terms_a_sentence > count) break;  // enough has been said
        const auto term = [&](std::size_t n) { return terms[(i + n) % terms.size()]; };
        if (i > 0) text += ' ';
        text += fmt::format(fmt::runtime(sentences[i / terms_a_sentence % sentences.size()]),
                            term(0), term(1), term(2), term(3));
    }
    return text;
}

}  // namespace hotseat
