#include "rubric/rubric_vocabulary.hpp"

#include <algorithm>

namespace hotseat {
namespace {

bool is_word_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// The end of the gap, distance or name that begins at `at`; `at` where there is none.
std::size_t skipped(std::string_view phrase, std::size_t at) {
    const auto ends_with = [&](std::size_t from, auto belongs) {
        while (from < phrase.size() && belongs(phrase[from])) ++from;
        return from;
    };
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    const auto dot = [](char c) { return c == '.'; };
    if (phrase.substr(at).starts_with("..")) return ends_with(ends_with(at, dot), digit);
    if (phrase[at] == '~') return ends_with(at + 1, digit);
    if (phrase[at] == '@')
        return ends_with(at + 1, [](char c) { return is_word_byte(c) || c == '-' || c == '_'; });
    return at;
}

}  // namespace

std::string plain_text(std::string_view phrase,
                       const std::function<void(std::string_view)>& prefix) {
    std::string text;
    if (phrase.starts_with('/')) return text;
    bool quoted = false;
    for (std::size_t at = 0; at < phrase.size();) {
        const char c = phrase[at];
        const bool opens = c == '\'' && (at == 0 || !is_word_byte(phrase[at - 1]));
        if (opens || (quoted && c == '\'')) {
            quoted = opens && !quoted;
            text += ' ';
            ++at;
        } else if (const auto end = quoted ? at : skipped(phrase, at); end > at) {
            text += ", ";  // no neighbours across a gap
            at = end;
        } else if (is_word_byte(c)) {
            auto end_of_word = at;
            while (end_of_word < phrase.size() && is_word_byte(phrase[end_of_word])) ++end_of_word;
            const auto word = phrase.substr(at, end_of_word - at);
            if (!quoted && end_of_word < phrase.size() && phrase[end_of_word] == '*')
                prefix(word);
            else
                text += word;
            at = end_of_word;
        } else {
            text += c == '|' || c == '&' ? ',' : quoted || c == '\'' ? c : ' ';
            ++at;
        }
    }
    return text;
}

void each_phrase(const Rubric& rubric, const std::function<void(const Phrase&)>& visit) {
    const auto all = [&](const std::vector<Phrase>& phrases) {
        std::ranges::for_each(phrases, visit);
    };
    const auto entity = [&](const std::optional<Entity>& bound) {
        if (!bound) return;
        all(bound->is);
        all(bound->is_not);
    };
    for (const auto& point : rubric.points) {
        all(point.any);
        all(point.part);
        all(point.wrong);
        entity(point.entity);
    }
    for (const auto& flag : rubric.red) {
        all(flag.any);
        entity(flag.entity);
        if (flag.before) all({flag.before->first, flag.before->second});
    }
    if (rubric.ordered) all(rubric.ordered->steps);
}

void add_words(const Rubric& rubric, const Lexicons& lexicons, Vocabulary& vocabulary,
               Forms& forms) {
    const auto add = [&](const Phrase& phrase) {
        const auto text = plain_text(
            phrase.text, [&](std::string_view prefix) { vocabulary.add_prefix(prefix, forms); });
        vocabulary.add_text(text, forms);
    };
    each_phrase(rubric, add);
    for (const auto* lexicon : {&lexicons.own, &lexicons.shared})
        for (const auto& entry : *lexicon) add(entry.alternatives);
    for (const auto& reference : rubric.references) vocabulary.add_text(reference.text, forms);
}

}  // namespace hotseat
