#include "document/markdown.hpp"
#include "report/figures.hpp"
#include "report/writers.hpp"

#include <fmt/format.h>

namespace hotseat {
namespace {

std::string topics(const Weakness& weakness) {
    std::string text =
        "| topic | answers | mark | 95 % | not answered | time/limit | gain |\n"
        "|---|---|---|---|---|---|---|\n";
    for (const auto& [skill, importance, gain] : weakness.topics) {
        const bool known = skill.mark.has_value();
        text += fmt::format(
            "| {} | {} | {} | {} | {} | {} | {} |\n", escaped_markdown(skill.topic), skill.marked,
            known ? mark_text(*skill.mark) : "–",
            known ? fmt::format("{:.0f}–{:.0f}", skill.interval.low, skill.interval.high) : "–",
            skill.skipped + skill.empty,
            skill.answered() > 0 ? time_text(skill.time) + "/" + time_text(skill.limit) : "–",
            known ? fmt::format("+{:.0f}{}", gain, skill.slow() ? ", slow" : "") : "–");
    }
    return text +
           "\nThe most to gain first: marks missing to excellent, times the topic's importance, "
           "where "
           "few answers count less. 95 %: where the mean lies. 1-2 answers are marks, not yet a "
           "trend.\n\n";
}

std::string misses(const Weakness& weakness) {
    if (weakness.misses.empty()) return {};
    std::string text = "## Missed again and again\n\n";
    for (const auto& miss : weakness.misses)
        text += fmt::format("- {} of {}: {} ({}){}\n", miss.missed, miss.asked,
                            escaped_markdown(miss.says), escaped_markdown(miss.question),
                            miss.missed_last ? "" : ", said last time");
    return text + "\n";
}

std::string flags(const Weakness& weakness) {
    if (weakness.flags.empty()) return {};
    std::string text = "## Said, and wrong\n\n";
    for (const auto& flag : weakness.flags)
        text += fmt::format("- {} of {}: {} ({})\n", flag.fired, flag.asked,
                            escaped_markdown(flag.says.empty() ? flag.flag : flag.says),
                            escaped_markdown(flag.question));
    return text + "\n";
}

std::string trend(const Weakness& weakness, const View& view) {
    if (weakness.trend.size() < 2) return {};
    std::string text = "## By session\n\n| session | when | answers | mark |\n|---|---|---|---|\n";
    for (const auto& session : weakness.trend)
        text += fmt::format("| {} | {} | {} | {} |\n", session.number,
                            full_date_text(session.started, view.local), session.answers,
                            mark_text(session.mark));
    return text + "\n";
}

}  // namespace

std::string to_markdown(const Weakness& weakness, const View& view) {
    std::string text = "# Weakness\n\n";
    if (weakness.asked() == 0)
        text += "Nothing was answered yet, so nothing can be known.\n\n";
    else
        text +=
            fmt::format("Over {}: {}, {} skipped, {} empty. Overall: {}.\n\n",
                        counted(weakness.sessions, "session"),
                        counted(weakness.marked, "marked answer"), weakness.skipped, weakness.empty,
                        weakness.mark ? "**" + mark_text(*weakness.mark) + "**" : "no marks") +
            topics(weakness) + misses(weakness) + flags(weakness) + trend(weakness, view);
    if (weakness.self.answers > 0)
        text += fmt::format("You give yourself {:+.0f} against the machine, over {}.\n\n",
                            weakness.self.difference, counted(weakness.self.answers, "answer"));
    if (weakness.asked() > 0 && !weakness.not_asked.empty())
        text += "Never asked: " +
                escaped_markdown(fmt::format("{}", fmt::join(weakness.not_asked, ", "))) + ".\n\n";
    return text + "Next: " + escaped_markdown("hotseat " + weakness.next) + "\n";
}

}  // namespace hotseat
