#include "report/plan_progress_text.hpp"
#include "plan/block_title.hpp"

#include "report/figures.hpp"
#include "report/plan_words.hpp"
#include "unicode/printable.hpp"
#include "unicode/width.hpp"

#include <fmt/format.h>

namespace hotseat {
namespace {

constexpr std::size_t indent = 17;  // "Fri 09:00-11:00  "

std::string when(const FreeTime& time, const View& view) {
    return weekday_text(time.begin, view.local) + " " +
           stretch_text(time.begin, time.end, view.local);
}

}  // namespace

std::string to_text(const Progress& progress) {
    auto text = fmt::format("{} of {} blocks, {} of {}", progress.done, progress.blocks,
                            length_text(progress.done_time), length_text(progress.whole_time));
    if (progress.skipped > 0) text += fmt::format("; {} skipped", progress.skipped);
    if (progress.missed > 0)
        text += fmt::format("; {} over and not done ({})", progress.missed,
                            length_text(progress.missed_time));
    return text;
}

std::string heading_of(const PlannedBlock& block, const View& view) {
    const bool on = block.begin <= view.now;
    const auto till =
        std::chrono::ceil<std::chrono::minutes>((on ? block.end : block.begin) - view.now);
    return printable_line(fmt::format("{} {}  {} ({} {})", on ? "Now" : "Next",
                                      stretch_text(block.begin, block.end, view.local),
                                      title_of(block), on ? "ends" : "begins",
                                      till.count() < 1 ? "at once" : "in " + length_text(till)));
}

std::string standing_of(const Plan& plan, const View& view) {
    auto text = to_text(progress_of(plan, view.now)) + "\n";
    if (const auto next = current_block(plan, view.now))
        text += heading_of(plan.blocks[*next], view) + "\n";
    return text;
}

std::string to_text(const std::vector<PlanMove>& moves, const View& view) {
    std::string text;
    for (const auto& move : moves) {
        auto line = when(move.after ? *move.after : *move.before, view) + "  " + move.title;
        if (!move.after)
            line += " (no longer in the plan)";
        else if (!move.before)
            line += " (new)";
        else
            line += " (was " + when(*move.before, view) + ")";
        text += wrapped(printable_line(line), view.columns, indent) + "\n";
    }
    return text;
}

}  // namespace hotseat
