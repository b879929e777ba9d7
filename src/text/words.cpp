#include "text/words.hpp"

#include "text/big_o.hpp"
#include "text/tokenizer.hpp"
#include "unicode/fold.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

namespace hotseat {
namespace {

/// An HTML entity at the start of `text`: what it stands for, and its size.
struct Entity {
    std::string character{};
    std::size_t size = 0;
};

std::optional<Entity> entity_at(std::string_view text, const English& english) {
    constexpr std::size_t longest = 10;
    const auto end = text.substr(0, longest).find(';');
    if (end == text.npos || end < 2) return std::nullopt;
    const auto name = text.substr(1, end - 1);
    if (const auto it = english.entities.find(name); it != english.entities.end())
        return Entity{it->second, end + 1};
    if (name[0] != '#') return std::nullopt;
    int code = 0;
    const auto [rest, error] = std::from_chars(name.data() + 1, name.data() + name.size(), code);
    const bool ascii =
        error == std::errc() && rest == name.data() + name.size() && code >= 32 && code < 127;
    return ascii ? std::optional(Entity{std::string(1, static_cast<char>(code)), end + 1})
                 : std::nullopt;
}

Folded folded_text(std::string_view text, const English& english) {
    Folded folded;
    std::size_t done = 0;
    for (auto at = text.find('&'); at != text.npos; at = text.find('&', at + 1)) {
        const auto entity = entity_at(text.substr(at), english);
        if (!entity) continue;
        fold(text.substr(done, at - done), done, folded);
        fold(entity->character, at, folded);
        done = at + entity->size;
    }
    fold(text.substr(done), done, folded);
    return folded;
}

}  // namespace

Words tokens_of(std::string_view text, Forms& forms) {
    const auto folded = folded_text(text, forms.english());
    auto words = Tokenizer(folded, text.size(), forms).run();
    join_big_o(words, forms);
    return words;
}

Words words_of(std::string_view text, Forms& forms) {
    auto words = tokens_of(text, forms);
    mark_negation(words, forms);
    return words;
}

std::optional<FormId> whole_word(std::string_view text, Forms& forms) {
    if (text.empty() || !std::ranges::all_of(text, [](char c) { return c >= 'a' && c <= 'z'; }))
        return std::nullopt;
    const auto form = forms.id(text);
    return forms[form].whole ? std::optional(form) : std::nullopt;
}

PlainLine plain_line(const Words& words, const Forms& forms) {
    PlainLine line;
    for (const auto& word : words.words) {
        if (!line.text.empty()) line.text += ' ';
        line.starts.push_back(line.text.size());
        line.text += forms[word.form].surface;
    }
    return line;
}

}  // namespace hotseat
