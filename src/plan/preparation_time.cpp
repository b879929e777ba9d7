#include "plan/preparation_time.hpp"

#include "plan/clock_time.hpp"
#include "plan/written_time.hpp"

#include <algorithm>

namespace hotseat {
namespace {

constexpr auto how_days_are_written = "a day (2026-11-28, sat, today, tomorrow) and a time: ";

class Reader {
public:
    Reader(Instant now, const ToLocal& to_local, Diagnostics& problems)
        : now_(now), local_now_(to_local(now)), to_local_(to_local), problems_(problems) {}

    Instant interview(const std::string& text) {
        const auto time = read_time(text, local_now_);
        const auto option = "--interview \"" + text + "\"";
        if (!time)
            problem(option + ": this is no day and time",
                    how_days_are_written + std::string("--interview \"sat 10:00\""));
        const auto instant = time ? instant_at(*time, now_, to_local_) : Instant();
        if (time && instant <= now_)
            problem(option + " is over", "the date is that of the interview to come");
        return instant;
    }

    std::optional<FreeTime> free(const std::string& text) {
        const auto option = "--free \"" + text + "\"";
        const auto stretch = read_stretch(text, local_now_);
        if (!stretch) {
            problem(option + ": this is no stretch of time",
                    how_days_are_written + std::string("--free \"today 09:00-01:00\""));
            return std::nullopt;
        }
        const FreeTime time{instant_at(stretch->begin, now_, to_local_),
                            instant_at(stretch->end, now_, to_local_)};
        if (time.end <= now_) problem(option + " is over", "leave it out, or correct its date");
        if (time.length() <= std::chrono::minutes(0))
            problem(option + " is no time at all", "clocks are changed then");
        return time;
    }

    void problem(std::string message, std::string hint) {
        problems_.push_back({{}, std::move(message), std::move(hint)});
    }

private:
    Instant now_;
    LocalTime local_now_;
    const ToLocal& to_local_;
    Diagnostics& problems_;
};

}  // namespace

PreparationTime read_preparation_time(const std::string& interview,
                                      std::span<const std::string> free, Instant now,
                                      const ToLocal& to_local, Diagnostics& problems) {
    Reader reader(now, to_local, problems);
    PreparationTime time{.interview = reader.interview(interview)};
    struct Named {
        FreeTime time{};
        std::string text{};
    };
    std::vector<Named> read;
    for (const auto& text : free)
        if (const auto one = reader.free(text)) read.push_back({*one, text});
    std::ranges::sort(read, {}, [](const Named& one) { return one.time.begin; });
    for (std::size_t i = 0; i < read.size(); ++i) {
        if (i > 0 && read[i].time.begin < read[i - 1].time.end)
            reader.problem(
                "--free \"" + read[i - 1].text + "\" and --free \"" + read[i].text + "\" overlap",
                "say each hour once");
        if (time.interview > now && read[i].time.begin >= time.interview)
            reader.problem("--free \"" + read[i].text + "\" is after the interview",
                           "leave it out, or correct one of the dates");
        time.free.push_back(read[i].time);
    }
    return time;
}

}  // namespace hotseat
