#include "base/iso_time.hpp"

#include <fmt/format.h>

#include <chrono>

namespace hotseat {
namespace {

using namespace std::chrono_literals;

/// Takes numbers and signs from the front of a text.
class Scanner {
public:
    explicit Scanner(std::string_view text) : text_(text) {}

    int number(std::size_t digits) {
        int value = 0;
        for (std::size_t i = 0; i < digits; ++i, text_.remove_prefix(1)) {
            if (text_.empty() || text_[0] < '0' || text_[0] > '9') return fail();
            value = value * 10 + (text_[0] - '0');
        }
        return value;
    }
    bool take(char c) {
        if (!text_.starts_with(c)) return false;
        text_.remove_prefix(1);
        return true;
    }
    void want(char c) {
        if (!take(c)) fail();
    }
    bool is_good() const { return good_ && text_.empty(); }

private:
    int fail() {
        good_ = false;
        text_ = {};
        return 0;
    }

    std::string_view text_;
    bool good_ = true;
};

}  // namespace

std::string iso_text(Instant instant, const ToLocal& to_local) {
    const auto local = std::chrono::floor<std::chrono::minutes>(to_local(instant));
    const auto day = std::chrono::floor<std::chrono::days>(local);
    const std::chrono::year_month_day date(day);
    const auto clock = (local - day).count();
    const auto offset = std::chrono::floor<std::chrono::minutes>(
        to_local(instant).time_since_epoch() - instant.time_since_epoch());
    const auto ahead = std::chrono::abs(offset).count();
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}{}{:02}:{:02}", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                       clock / 60, clock % 60, offset < 0min ? '-' : '+', ahead / 60, ahead % 60);
}

std::optional<Instant> iso_instant(std::string_view text) {
    Scanner scan(text);
    const std::chrono::year year(scan.number(4));
    scan.want('-');
    const std::chrono::month month(static_cast<unsigned>(scan.number(2)));
    scan.want('-');
    const std::chrono::day day(static_cast<unsigned>(scan.number(2)));
    scan.want('T');
    const auto hours = scan.number(2);
    scan.want(':');
    const auto minutes = scan.number(2);
    const auto seconds = scan.take(':') ? scan.number(2) : 0;
    std::chrono::minutes offset{};
    if (!scan.take('Z')) {
        const bool behind = scan.take('-');
        if (!behind) scan.want('+');
        const auto ahead_hours = scan.number(2);
        scan.want(':');
        offset = std::chrono::hours(ahead_hours) + std::chrono::minutes(scan.number(2));
        if (behind) offset = -offset;
    }
    const std::chrono::year_month_day date{year, month, day};
    if (!scan.is_good() || !date.ok() || hours > 23 || minutes > 59 || seconds > 60)
        return std::nullopt;
    return Instant(std::chrono::sys_days(date)) + std::chrono::hours(hours) +
           std::chrono::minutes(minutes) + std::chrono::seconds(seconds) - offset;
}

LocalTime in_utc(Instant instant) {
    return LocalTime(instant.time_since_epoch());
}

}  // namespace hotseat
