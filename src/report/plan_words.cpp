#include "report/plan_words.hpp"

#include "report/figures.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <array>
#include <string_view>

namespace hotseat {
namespace {

constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};

std::string remark_text(const PlanRemark& remark) {
    const auto time = length_text(remark.time);
    switch (remark.kind) {
        case PlanRemark::Kind::short_night:
            return "the night before the interview leaves " + time +
                   " in bed, and six hours are worth more than the last block: stop earlier if "
                   "you can";
        case PlanRemark::Kind::hard_stop:
            return "the last " + time + " of the evening are not planned: sleep";
        case PlanRemark::Kind::last_hour:
            return "from an hour before the interview on nothing is planned (" + time + " less)";
        case PlanRemark::Kind::spare:
            return time + " are left over: go out, or sleep";
        case PlanRemark::Kind::left_out:
            break;  // told together
    }
    return {};
}

}  // namespace

std::string length_text(std::chrono::minutes length) {
    const auto hours = length.count() / 60, minutes = length.count() % 60;
    if (hours == 0) return fmt::format("{} min", minutes);
    return fmt::format("{} h", hours) + (minutes > 0 ? fmt::format(" {} min", minutes) : "");
}

std::string time_until(Instant instant, Instant now) {
    const auto left = std::chrono::floor<std::chrono::minutes>(instant - now);
    constexpr std::chrono::hours in_days{72};
    if (left >= in_days)
        return fmt::format("in {} days", std::chrono::floor<std::chrono::days>(left).count());
    return left.count() > 0 ? "in " + length_text(left) : "over now";
}

std::string day_text(Instant instant, const ToLocal& local) {
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(local(instant)));
    return fmt::format(
        "{} {} {} {}", weekday_text(instant, local), static_cast<unsigned>(date.day()),
        months[static_cast<unsigned>(date.month()) - 1], static_cast<int>(date.year()));
}

std::string stretch_text(Instant begin, Instant end, const ToLocal& local) {
    return clock_text(begin, local) + "-" + clock_text(end, local);
}

std::vector<std::string> remark_texts(const Plan& plan) {
    std::vector<std::string> texts;
    std::vector<std::string> left_out;
    for (const auto& remark : plan.remarks)
        if (remark.kind == PlanRemark::Kind::left_out)
            left_out.push_back(remark.focus);
        else
            texts.push_back(remark_text(remark));
    if (!left_out.empty())
        texts.push_back(fmt::format("left out for lack of time: {}", fmt::join(left_out, "; ")));
    return texts;
}

std::string skipped_text(const Plan& plan) {
    std::string text;
    for (const auto& block : plan.blocks)
        if (block.state == BlockState::skipped)
            text += (text.empty() ? "Skipped: " : "; ") + block.what.focus;
    return text;
}

}  // namespace hotseat
