#include "report/figures.hpp"

#include "rubric/band.hpp"
#include "unicode/printable.hpp"
#include "unicode/width.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace hotseat {
namespace {

/// One line without double spaces.
std::string one_line(std::string_view text) {
    std::string line;
    for (const char c : printable_line(text))
        if (c != ' ' || line.empty() || line.back() != ' ') line += c;
    return line;
}

/// The last words of `text` that fit.
std::string end_of(std::string_view text, std::size_t columns) {
    if (display_width(text) <= columns) return std::string(text);
    for (auto at = text.find(' '); at != text.npos; at = text.find(' ', at + 1))
        if (const auto words = text.substr(at + 1); display_width(words) + 1 <= columns)
            return "…" + std::string(words);
    return columns > 0 ? "…" : "";
}

/// The first words of `text` that fit.
std::string start_of(std::string_view text, std::size_t columns) {
    if (display_width(text) <= columns) return std::string(text);
    auto words = fit(text, columns);
    const auto last = words.rfind(' ');
    if (last != words.npos) words = words.substr(0, last) + "…";
    return words;
}

std::string iso_date(LocalTime time) {
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(time));
    return fmt::format("{:04}-{:02}-{:02}", int{date.year()}, unsigned{date.month()},
                       unsigned{date.day()});
}

}  // namespace

std::string mark_text(double mark) {
    // 64.6 is mixed, so it must not read "65 mixed".
    const double whole = std::round(mark);
    const double shown = band_of(whole) == band_of(mark) ? whole : std::floor(mark);
    return fmt::format("{:.0f} {}", shown, to_text(band_of(mark)));
}

std::string short_number(double number) {
    const double value = rounded(number) + 0.0;  // no "-0"
    return fmt::format("{:.{}f}", value, value == std::round(value) ? 0 : 1);
}

std::string time_text(std::chrono::milliseconds time) {
    const auto seconds = std::chrono::round<std::chrono::seconds>(time).count();
    return fmt::format("{}:{:02}", seconds / 60, seconds % 60);
}

std::string date_text(Instant instant, Instant now, const ToLocal& local) {
    const auto time = local(instant);
    const auto age = std::chrono::floor<std::chrono::days>(local(now)) -
                     std::chrono::floor<std::chrono::days>(time);
    const bool recent = age >= std::chrono::days(0) && age < std::chrono::days(6);
    return weekday_text(instant, local) + ' ' +
           (recent ? clock_text(instant, local) : full_date_text(instant, local));
}

std::string clock_text(Instant instant, const ToLocal& local) {
    const auto time = local(instant);
    const std::chrono::hh_mm_ss clock(time - std::chrono::floor<std::chrono::days>(time));
    return fmt::format("{:02}:{:02}", clock.hours().count(), clock.minutes().count());
}

std::string weekday_text(Instant instant, const ToLocal& local) {
    static constexpr std::array names{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    const std::chrono::weekday weekday(std::chrono::floor<std::chrono::days>(local(instant)));
    return names[weekday.c_encoding()];
}

std::string full_date_text(Instant instant, const ToLocal& local) {
    return iso_date(local(instant)) + ' ' + clock_text(instant, local);
}

std::string counted(int count, std::string_view what) {
    return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

double rounded(double number) {
    return std::round(number * 10) / 10;
}

std::string excerpt(std::string_view text, Span span, std::size_t columns) {
    const auto end = std::min(span.end, text.size());
    const auto begin = std::min(span.begin, end);
    const auto near = 8 * columns;  // more neighbours cannot fit
    const auto room_for_words = std::max<std::size_t>(columns, 6) - 2;
    const auto words = fit(one_line(text.substr(begin, end - begin)), room_for_words);
    const auto before = one_line(text.substr(begin - std::min(begin, near), std::min(begin, near)));
    const auto after = one_line(text.substr(end, near));
    const auto room = columns - std::min(columns, display_width(words) + 2);
    // What follows says more than what came before; what one side leaves, the other may use.
    const auto least_left = std::min(room / 2, display_width(before));
    const auto right = std::min(display_width(after), room - least_left);
    const auto left = end_of(before, room - right);
    return left + "[" + words + "]" + start_of(after, room - display_width(left));
}

}  // namespace hotseat
