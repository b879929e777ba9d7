#include "grade/guards.hpp"

#include "grade/closeness.hpp"

#include <algorithm>
#include <array>

namespace hotseat {
namespace {

std::size_t content_words(const Words& words, const Forms& forms) {
    return static_cast<std::size_t>(std::ranges::count_if(words.words, [&](const Word& word) {
        return !forms[word.form].empty && !forms[word.form].negates;
    }));
}

bool is_echo(const std::vector<StemId>& question, const Words& words, const Forms& forms) {
    const auto stems = content_stems(words, forms);
    return !stems.empty() && std::ranges::includes(question, stems);
}

/// The words of `sayings` stand somewhere side by side.
bool says_one_of(const WordSet& sayings, const Words& words, const Forms& forms) {
    const auto line = plain_line(words, forms).text;
    const auto padded = ' ' + line + ' ';
    return std::ranges::any_of(sayings, [&](const std::string& saying) {
        return padded.find(' ' + saying + ' ') != padded.npos;
    });
}

bool is_dont_know(const Words& words, const Forms& forms) {
    constexpr std::size_t an_attempt = 6;  // content words besides the one of the saying itself
    return content_words(words, forms) <= an_attempt &&
           says_one_of(forms.english().ignorance, words, forms);
}

std::size_t list_lines(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        const auto line = text.substr(at, end - at);
        const auto first = line.find_first_not_of(" \t");
        if (first != line.npos) {
            const auto rest = line.substr(first);
            const auto after_digits = rest.find_first_not_of("0123456789");
            const bool bullet = rest.starts_with("- ") || rest.starts_with("* ") ||
                                rest.starts_with("+ ") || rest.starts_with("•");
            const bool number = after_digits != rest.npos && after_digits > 0 &&
                                (rest[after_digits] == '.' || rest[after_digits] == ')');
            if (bullet || number) ++count;
        }
        at = end + 1;
    }
    return count;
}

/// Marks of code, but for the brackets of O(n), which is a term like any other.
std::size_t marks_of_code(std::string_view text) {
    std::size_t count = 0;
    bool in_order = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool after_o =
            i > 0 && (text[i - 1] == 'O' || text[i - 1] == 'o') &&
            (i == 1 || std::string_view(" '\n\t,").find(text[i - 2]) != std::string_view::npos);
        if (text[i] == '(' && after_o)
            in_order = true;
        else if (text[i] == ')' && in_order)
            in_order = false;
        else if (std::string_view("=()[]{}`").find(text[i]) != std::string_view::npos)
            ++count;
    }
    return count;
}

bool looks_like_code(std::string_view text, std::size_t words) {
    constexpr std::size_t words_a_mark = 5;  // a quoted list among terms is no program
    const auto marks = marks_of_code(text);
    return marks > 0 && marks * words_a_mark >= words;
}

/// A dot inside a word ("urls.py", "3.12") separates nothing.
bool separates(std::string_view text, std::size_t at) {
    constexpr std::string_view separators = ",;:\n";
    if (separators.find(text[at]) != separators.npos) return true;
    const bool before_space =
        at + 1 == text.size() || std::string_view(" \n\t\r").find(text[at + 1]) != text.npos;
    return text[at] == '.' && before_space;
}

/// Stretches between separators that hold something.
std::size_t fragments(std::string_view text) {
    std::size_t count = 0;
    bool holds = false;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        if (at == text.size() || separates(text, at)) {
            if (holds) ++count;
            holds = false;
        } else if (text[at] != ' ' && text[at] != '\t' && text[at] != '\r') {
            holds = true;
        }
    }
    return count;
}

bool is_keyword_dump(const GuardedQuestion& question, std::string_view text, const Words& words,
                     const Forms& forms) {
    constexpr double prose = 0.12;  // share of empty words below which nobody speaks
    constexpr double words_a_fragment = 1.6, words_a_step = 1.3;  // fewer are a list of terms
    constexpr std::size_t longest_fragment = 12;  // of notes; one comma in a heap parts nothing
    // "request -> middleware -> view" says what follows what: the sign parts like a comma, and
    // the steps of a chain are short.
    const auto arrows = std::ranges::count_if(words.words, [&](const Word& word) {
        const auto surface = forms[word.form].surface;
        return surface == "arrow" && word.span.end - word.span.begin < surface.size();
    });
    const auto count = words.words.size() - static_cast<std::size_t>(arrows);
    if (count < 7 || question.enumeration || list_lines(text) >= 3) return false;
    if (question.code_is_an_answer && looks_like_code(text, count)) return false;
    const auto empty = std::ranges::count_if(
        words.words, [&](const Word& word) { return forms[word.form].empty; });
    if (static_cast<double>(empty) >= prose * static_cast<double>(count)) return false;
    const auto parts = fragments(text) + static_cast<std::size_t>(arrows);
    const auto least = (arrows > 0 ? words_a_step : words_a_fragment) * static_cast<double>(parts);
    return parts <= 1 || count > longest_fragment * parts ||
           (parts >= 8 && static_cast<double>(count) < least);
}

}  // namespace

std::vector<Guard> guards(const GuardedQuestion& question, std::string_view answer,
                          const Words& words, const Forms& forms) {
    std::vector<Guard> held;
    if (is_echo(question.stems, words, forms)) held.push_back(Guard::echo);
    if (is_dont_know(words, forms)) held.push_back(Guard::dont_know);
    if (is_keyword_dump(question, answer, words, forms)) held.push_back(Guard::keyword_dump);
    return held;
}

double limit(Guard guard) {
    return guard == Guard::keyword_dump ? 0.2 : 0;
}

}  // namespace hotseat
