#include "plan/written_time.hpp"

#include "bank/profile.hpp"
#include "base/iso_time.hpp"
#include "plan/clock_time.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <functional>
#include <string>

namespace hotseat {
namespace {

using std::chrono::days;
using std::chrono::local_days;

std::optional<unsigned> number(std::string_view text, std::size_t least_digits,
                               std::size_t most_digits) {
    unsigned value = 0;
    if (text.size() < least_digits || text.size() > most_digits) return std::nullopt;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

/// "9:00", "09:00", "9"
std::optional<ClockTime> clock_time(std::string_view text) {
    const auto colon = text.find(':');
    const auto hours = number(text.substr(0, colon), 1, 2);
    const auto minutes =
        colon == text.npos ? std::optional(0U) : number(text.substr(colon + 1), 2, 2);
    if (!hours || !minutes || *hours > 23 || *minutes > 59) return std::nullopt;
    return std::chrono::hours(*hours) + std::chrono::minutes(*minutes);
}

std::optional<local_days> date(std::string_view text) {
    const auto midnight = iso_instant(std::string(text) + "T00:00Z");
    if (!midnight) return std::nullopt;
    return day_of(LocalTime(midnight->time_since_epoch()));
}

std::optional<std::chrono::weekday> weekday(std::string_view word) {
    static constexpr std::array<std::string_view, 7> names{
        "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"};
    constexpr std::size_t shortest = 3;
    if (word.size() < shortest) return std::nullopt;
    const auto it =
        std::ranges::find_if(names, [&](std::string_view name) { return name.starts_with(word); });
    if (it == names.end()) return std::nullopt;
    return std::chrono::weekday(static_cast<unsigned>(it - names.begin()));
}

/// A day and what stands behind it.
struct Written {
    std::string day{};  // in lower case
    std::string_view rest{};
};

std::optional<Written> parted(std::string_view text) {
    const auto first = text.find_first_not_of(' ');
    if (first == text.npos) return std::nullopt;
    text = text.substr(first, text.find_last_not_of(' ') + 1 - first);
    const auto space = text.find(' ');
    if (space == text.npos) return std::nullopt;
    Written written{std::string(text.substr(0, space)),
                    text.substr(text.find_first_not_of(' ', space))};
    for (auto& c : written.day)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return written;
}

/// `is_to_come(day)` tells of a day of the week whether it is soon enough.
std::optional<local_days> day_meant(const std::string& word, LocalTime now,
                                    const std::function<bool(local_days)>& is_to_come) {
    const auto today = day_of(now);
    if (word == "today") return today;
    if (word == "tomorrow") return today + days(1);
    if (const auto wanted = weekday(word)) {
        auto day = today;
        while (std::chrono::weekday(day) != *wanted || !is_to_come(day)) day += days(1);
        return day;
    }
    return date(word);
}

}  // namespace

std::optional<LocalTime> read_time(std::string_view text, LocalTime now) {
    const auto written = parted(text);
    const auto clock = written ? clock_time(written->rest) : std::nullopt;
    if (!clock) return std::nullopt;
    const auto day =
        day_meant(written->day, now, [&](local_days one) { return one + *clock > now; });
    if (!day) return std::nullopt;
    return LocalTime(*day) + *clock;
}

std::optional<LocalStretch> read_stretch(std::string_view text, LocalTime now) {
    const auto written = parted(text);
    if (!written) return std::nullopt;
    const auto dash = written->rest.find('-');
    if (dash == text.npos) return std::nullopt;
    const auto begin = clock_time(written->rest.substr(0, dash));
    const auto end = clock_time(written->rest.substr(dash + 1));
    if (!begin || !end) return std::nullopt;
    const auto last = *end + days(*end <= *begin ? 1 : 0);
    const auto day = day_meant(written->day, now, [&](local_days one) { return one + last > now; });
    if (!day) return std::nullopt;
    return LocalStretch{LocalTime(*day) + *begin, LocalTime(*day) + last};
}

}  // namespace hotseat
