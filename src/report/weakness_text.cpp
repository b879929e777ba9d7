#include "report/figures.hpp"
#include "report/writers.hpp"
#include "unicode/printable.hpp"
#include "unicode/width.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hotseat {
namespace {

constexpr std::size_t most_lines = 10;    // of misses and of flags
constexpr std::size_t most_sessions = 8;  // of the trend

std::string title(const Weakness& weakness) {
    auto text = fmt::format("Weakness over {}, {}", counted(weakness.sessions, "session"),
                            counted(weakness.marked, "marked answer"));
    if (weakness.unmarked > 0) text += fmt::format(", {} without a mark", weakness.unmarked);
    if (weakness.skipped > 0) text += fmt::format(", {} skipped", weakness.skipped);
    if (weakness.empty > 0) text += fmt::format(", {} empty", weakness.empty);
    return text + "\n";
}

std::string overall(const Weakness& weakness, std::size_t columns) {
    auto text = "Overall  " + (weakness.mark ? mark_text(*weakness.mark) : "no marks");
    const auto& trend = weakness.trend;
    if (trend.size() > 1) {
        text += "   by session";
        for (auto i = trend.size() - std::min(trend.size(), most_sessions); i < trend.size(); ++i)
            text += fmt::format(" {:.0f}", trend[i].mark);
    }
    return wrapped(text, columns, 9) + "\n";
}

std::string topic_row(std::size_t width, const std::vector<std::string>& cells) {
    static constexpr std::size_t widths[]{3, 14, 9, 13, 8};
    auto text = padded(cells[0], width) + "  ";
    for (std::size_t i = 1; i < cells.size(); ++i) text += padded(cells[i], widths[i - 1]);
    return text.substr(0, text.find_last_not_of(' ') + 1) + "\n";
}

std::vector<std::string> cells_of(const Weakness::Topic& topic) {
    const auto& skill = topic.skill;
    std::vector<std::string> cells{printable_line(skill.topic), std::to_string(skill.marked)};
    if (!skill.mark) {
        cells.push_back(skill.answered() > 0 ? "no mark" : "not answered");
        return cells;
    }
    cells.push_back(mark_text(*skill.mark));
    cells.push_back(fmt::format("{:.0f}-{:.0f}", skill.interval.low, skill.interval.high));
    cells.push_back(time_text(skill.time) + "/" + time_text(skill.limit));
    cells.push_back(fmt::format("+{:.0f}{}", topic.gain, skill.slow() ? " slow" : ""));
    return cells;
}

std::string topic_table(const Weakness& weakness, std::size_t columns) {
    std::size_t widest = 5;
    for (const auto& topic : weakness.topics)
        widest = std::max(widest, display_width(printable_line(topic.skill.topic)));
    const auto width = std::min(widest, std::max<std::size_t>(columns, 60) - 45);
    auto text = topic_row(width, {"Topic", "n", "mark", "95 %", "time/limit", "gain"});
    for (const auto& topic : weakness.topics) text += topic_row(width, cells_of(topic));
    if (std::ranges::any_of(weakness.topics, [](const auto& t) { return t.skill.marked < 3; }))
        text += "1-2 answers a topic are marks, not yet a trend.\n";
    return text +
           wrapped(
               "The most to gain first: marks missing to excellent, where few answers "
               "count less. 95 %: where the mean lies.",
               columns) +
           "\n";
}

std::string misses(const Weakness& weakness, std::size_t columns) {
    if (weakness.misses.empty()) return {};
    std::string text = "\nMissed again and again\n";
    for (std::size_t i = 0; i < std::min(weakness.misses.size(), most_lines); ++i) {
        const auto& miss = weakness.misses[i];
        const auto line = fmt::format(" {} of {}  {} ({}){}", miss.missed, miss.asked, miss.says,
                                      miss.question, miss.missed_last ? "" : ", said last time");
        text += wrapped(printable_line(line), columns, 9) + "\n";
    }
    if (weakness.misses.size() > most_lines)
        text +=
            fmt::format(" and {} more: --format markdown\n", weakness.misses.size() - most_lines);
    return text;
}

std::string flags(const Weakness& weakness, std::size_t columns) {
    if (weakness.flags.empty()) return {};
    std::string text = "\nSaid, and wrong\n";
    for (std::size_t i = 0; i < std::min(weakness.flags.size(), most_lines); ++i) {
        const auto& flag = weakness.flags[i];
        const auto line = fmt::format(" {} of {}  {} ({})", flag.fired, flag.asked,
                                      flag.says.empty() ? flag.flag : flag.says, flag.question);
        text += wrapped(printable_line(line), columns, 9) + "\n";
    }
    return text;
}

std::string self(const SelfAgainstMachine& self, std::size_t columns) {
    if (self.answers == 0) return {};
    std::string text = "you agree with the machine";
    if (self.difference >= 0.5 || self.difference <= -0.5)
        text = fmt::format("you give yourself {:.0f} marks {} than the machine",
                           std::abs(self.difference), self.difference > 0 ? "more" : "less");
    return "\n" +
           wrapped(fmt::format("Self     {}, over {}", text, counted(self.answers, "answer")),
                   columns, 9) +
           "\n";
}

std::string not_asked(const Weakness& weakness, std::size_t columns) {
    if (weakness.not_asked.empty()) return {};
    const auto topics =
        fmt::format("Unknown  {}: never asked", fmt::join(weakness.not_asked, ", "));
    return wrapped(printable_line(topics), columns, 9) + "\n";
}

}  // namespace

std::string to_text(const Weakness& weakness, const View& view) {
    const auto next = "Next     hotseat " + printable_line(weakness.next) + "\n";
    if (weakness.asked() == 0)
        return wrapped(
                   "Nothing was answered yet. Which topics are weak, which answers slow and "
                   "which points are missed again and again can be known after a session.",
                   view.columns) +
               "\n" + next;
    return title(weakness) + overall(weakness, view.columns) + "\n" +
           topic_table(weakness, view.columns) + misses(weakness, view.columns) +
           flags(weakness, view.columns) + self(weakness.self, view.columns) + "\n" +
           not_asked(weakness, view.columns) + next;
}

}  // namespace hotseat
