#include "report/figures.hpp"
#include "report/writers.hpp"
#include "unicode/printable.hpp"

#include <fmt/format.h>

namespace hotseat {
namespace {

constexpr auto all_commands = "hotseat help lists all commands, hotseat doctor what works here.\n";

std::string unfinished_lines(const Overview::Unfinished& unfinished, const View& view) {
    auto text = fmt::format("Open     session {}, {}: ", unfinished.session,
                            date_text(unfinished.started, view.now, view.local));
    if (unfinished.done < unfinished.questions)
        text += fmt::format("question {} of {} comes next, up to {} left\n", unfinished.done + 1,
                            unfinished.questions, time_text(unfinished.left));
    else
        text += "every question was asked, the marks are yet to come\n";
    return text + "         hotseat session --resume\n";
}

std::string last_line(const Overview::Last& last, const View& view) {
    return fmt::format("Last     {}, {} {}, {}   (hotseat report)\n", mark_text(last.mark),
                       last.kind == SessionKind::mock ? "session" : "practice", last.session,
                       date_text(last.started, view.now, view.local));
}

}  // namespace

std::string to_text(const Overview& overview, const View& view) {
    if (overview.next.empty())
        return std::string(
                   "hotseat puts you in the interview chair. Three commands to begin with:\n"
                   "  hotseat session --count 2    two questions against the clock, then marks\n"
                   "  hotseat practice --count 1   one question: hints, marks, a model answer\n"
                   "  hotseat bank list            what can be asked\n") +
               all_commands;
    std::string text;
    if (overview.unfinished) text += unfinished_lines(*overview.unfinished, view);
    if (overview.last) text += last_line(*overview.last, view);
    text += (overview.unfinished ? "Then     hotseat " : "Next     hotseat ") +
            printable_line(overview.next) + "\n";
    return text + all_commands;
}

}  // namespace hotseat
