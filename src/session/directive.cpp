#include "session/directive.hpp"

#include "base/nearest.hpp"

#include <array>
#include <charconv>
#include <string>

namespace hotseat {
namespace {

constexpr std::string_view white_space = " \t\r\n\v\f";

std::string_view without_end(std::string_view line) {
    const auto last = line.find_last_not_of(white_space);
    return line.substr(0, last == line.npos ? 0 : last + 1);
}

/// A number from 1 to `points`, at the start of `text`, which it leaves; 0 when there is none.
std::size_t take_number(std::string_view& text, std::size_t points) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || number > points) return 0;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

bool take(std::string_view& text, char c) {
    if (!text.starts_with(c)) return false;
    text.remove_prefix(1);
    return true;
}

/// "3", "3~" or "2-4".
bool tick(std::string_view word, std::vector<double>& credits) {
    const auto first = take_number(word, credits.size());
    const auto last = take(word, '-') ? take_number(word, credits.size()) : first;
    const double credit = take(word, '~') ? 0.5 : 1;
    if (first == 0 || last < first || !word.empty()) return false;
    for (auto number = first; number <= last; ++number) credits[number - 1] = credit;
    return true;
}

}  // namespace

std::optional<std::string_view> note_in(std::string_view line) {
    constexpr std::string_view word = "/note ";
    if (!line.starts_with(word)) return std::nullopt;
    line.remove_prefix(word.size());
    if (is_blank(line)) return std::nullopt;
    return without_end(line);
}

std::optional<Directive> directive_of(std::string_view line) {
    struct Spelled {
        std::string_view text;
        Directive word;
    };
    constexpr std::array<Spelled, 7> words{{{".", Directive::end},
                                            {"/skip", Directive::skip},
                                            {"/undo", Directive::undo},
                                            {"/time", Directive::time},
                                            {"/hint", Directive::hint},
                                            {"/quit", Directive::quit},
                                            {"/help", Directive::help}}};
    line = without_end(line);
    for (const auto& [text, word] : words)
        if (line == text) return word;
    static const std::vector<std::string> slashed{"/skip", "/undo", "/time", "/hint",
                                                  "/note", "/quit", "/help"};
    if (line.starts_with('/') && nearest(line, slashed)) return Directive::mistyped;
    return std::nullopt;
}

bool is_blank(std::string_view text) {
    return text.find_first_not_of(white_space) == text.npos;
}

std::optional<std::vector<double>> ticks_of(std::string_view line, std::size_t points) {
    std::vector<double> credits(points, 0.0);
    const auto words = [](char c) { return c == ',' || white_space.find(c) != white_space.npos; };
    std::string_view rest = without_end(line);
    while (!rest.empty() && words(rest.front())) rest.remove_prefix(1);
    if (rest == "none" || rest == "0" || rest.empty()) return credits;
    if (rest == "all") return std::vector<double>(points, 1.0);
    while (!rest.empty()) {
        std::size_t end = 0;
        while (end < rest.size() && !words(rest[end])) ++end;
        if (!tick(rest.substr(0, end), credits)) return std::nullopt;
        rest.remove_prefix(end);
        while (!rest.empty() && words(rest.front())) rest.remove_prefix(1);
    }
    return credits;
}

}  // namespace hotseat
