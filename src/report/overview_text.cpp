#include "report/figures.hpp"
#include "report/plan_progress_text.hpp"
#include "report/writers.hpp"
#include "unicode/printable.hpp"
#include "unicode/width.hpp"

#include <fmt/format.h>

namespace hotseat {
namespace {

constexpr std::size_t indent = 9;  // "Open     "

constexpr auto first_run =
    "Welcome to the interview chair. Three things to begin with:\n"
    "  hotseat session --count 2    two questions, then the marks\n"
    "  hotseat practice --count 1   one question, with hints\n"
    "  hotseat bank list            what can be asked\n";
constexpr auto more = "hotseat help: all commands. hotseat doctor: what works here.\n";

std::string unfinished_lines(const Overview::Unfinished& unfinished, const View& view) {
    auto text = fmt::format("Open     session {}, {}: ", unfinished.session,
                            date_text(unfinished.started, view.now, view.local));
    if (unfinished.done < unfinished.questions)
        text += fmt::format("question {} of {} comes next, up to {} left", unfinished.done + 1,
                            unfinished.questions, time_text(unfinished.left));
    else
        text += "every question was asked, the marks come next";
    return wrapped(text, view.columns, indent) + "\n         hotseat session --resume\n";
}

std::string block_lines(const Overview::Block& block, View view) {
    view.local = block.local;
    const auto text = "Plan     " + heading_of(block.what, view) + "; " + to_text(block.progress);
    return wrapped(text, view.columns, indent) + "\n         hotseat plan next\n";
}

std::string last_line(const Overview::Last& last, const View& view) {
    const auto text = fmt::format("Last     {}, {} {}, {}   (hotseat report)", mark_text(last.mark),
                                  last.kind == SessionKind::mock ? "session" : "practice",
                                  last.session, date_text(last.started, view.now, view.local));
    return wrapped(text, view.columns, indent) + "\n";
}

}  // namespace

std::string to_text(const Overview& overview, const View& view) {
    const auto plan = overview.block ? block_lines(*overview.block, view) : "";
    if (overview.next.empty()) return plan + (plan.empty() ? first_run : "") + more;
    auto text = plan;
    if (overview.unfinished) text += unfinished_lines(*overview.unfinished, view);
    if (overview.last) text += last_line(*overview.last, view);
    // Never broken: it is there to be copied.
    text += (overview.unfinished ? "Then     hotseat " : "Next     hotseat ") +
            printable_line(overview.next) + "\n";
    return text + more;
}

}  // namespace hotseat
