#include "text/spoken.hpp"

#include <algorithm>
#include <optional>

namespace hotseat {
namespace {

std::optional<int> number(std::string_view text) {
    if (text.empty() || text.size() > 3 ||
        !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    int value = 0;
    for (const char c : text) value = value * 10 + (c - '0');
    return value;
}

/// Joins what numbers are said as: "4 oh 4" and "4 12" are status codes, "python 3 12" is a
/// version.
class SpokenNumbers {
public:
    SpokenNumbers(Words& words, Forms& forms) : words_(words), forms_(forms) {}

    void join() {
        auto& list = words_.words;
        std::size_t kept = 0;
        for (std::size_t at = 0; at < list.size();) {
            const auto [size, text] = joined_at(at);
            auto word = list[at];
            if (size > 1) {
                word.form = forms_.id(text);
                word.span.end = list[at + size - 1].span.end;
            }
            before_ = forms_[word.form].surface;
            list[kept++] = word;
            at += size;
        }
        list.resize(kept);
    }

private:
    struct Joined {
        std::size_t size = 1;
        std::string text{};
    };

    std::string_view surface(std::size_t at) const {
        return at < words_.words.size() ? forms_[words_.words[at].form].surface
                                        : std::string_view{};
    }

    Joined joined_at(std::size_t at) const {
        const auto first = number(surface(at));
        if (!first || *first > 9) return {};
        const auto middle = surface(at + 1);
        const bool after_name = before_ == "python" || before_ == "django" || before_ == "version";
        if (middle == "point" || middle == "dot")
            if (const auto last = number(surface(at + 2));
                last && (after_name || middle == "point"))
                return {3, dotted(*first, *last)};
        if (after_name)
            if (const auto last = number(middle); last && *last < 100)
                return {2, dotted(*first, *last)};
        const bool oh = middle == "oh" || middle == "o" || middle == "0";
        if (oh && *first >= 1 && *first <= 5)
            if (const auto last = number(surface(at + 2)); last && *last < 10)
                return {3, std::to_string(*first * 100 + *last)};
        if (*first == 4 || *first == 5)
            if (const auto last = number(middle); last && *last >= 10 && *last < 100)
                return {2, std::to_string(*first * 100 + *last)};
        return {};
    }

    static std::string dotted(int major, int minor) {
        return std::to_string(major) + '.' + std::to_string(minor);
    }

    Words& words_;
    Forms& forms_;
    std::string before_;
};

}  // namespace

SpokenForms::SpokenForms(Forms& forms) {
    const auto& english = forms.english();
    for (const auto& filler : english.fillers) fillers_.add(filler, "", forms);
    for (const auto& filler : english.pause_fillers)
        fillers_.add(filler, "", forms, Rewrites::Place::at_a_pause);
    for (const auto& [said, meant] : english.spoken) forms_.add(said, meant, forms);
}

void SpokenForms::add_heard(std::string_view word, std::string_view misheard, Forms& forms) {
    heard_.add(misheard, word, forms);
}

void SpokenForms::apply(Words& words, Forms& forms) const {
    words.spoken = true;
    words.fillers = fillers_.apply(words, forms);
    heard_.apply(words, forms);
    forms_.apply(words, forms);
    SpokenNumbers(words, forms).join();
}

}  // namespace hotseat
