#include "bank/question.hpp"

#include <algorithm>

namespace hotseat {
namespace {

template <typename Enum>
std::optional<Enum> parse(const std::vector<std::string>& words, std::string_view word) {
    const auto it = std::ranges::find(words, word);
    if (it == words.end()) return std::nullopt;
    return static_cast<Enum>(it - words.begin());
}

}  // namespace

const std::vector<std::string>& level_words() {
    static const std::vector<std::string> words{"junior", "mid", "senior"};
    return words;
}

const std::vector<std::string>& kind_words() {
    static const std::vector<std::string> words{"explain", "compare", "walkthrough", "design",
                                                "debug",   "quick",   "experience"};
    return words;
}

std::string_view to_text(Level level) {
    return level_words()[static_cast<std::size_t>(level)];
}

std::string_view to_text(Kind kind) {
    return kind_words()[static_cast<std::size_t>(kind)];
}

std::optional<Level> parse_level(std::string_view word) {
    return parse<Level>(level_words(), word);
}

std::optional<Kind> parse_kind(std::string_view word) {
    return parse<Kind>(kind_words(), word);
}

bool are_related(const Question& a, const Question& b) {
    const auto names = [](const Question& one, const Question& other) {
        return std::ranges::find(one.related, other.id) != one.related.end();
    };
    return names(a, b) || names(b, a);
}

}  // namespace hotseat
