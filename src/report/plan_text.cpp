#include "plan/block_commands.hpp"
#include "plan/block_title.hpp"
#include "report/figures.hpp"
#include "report/plan_progress_text.hpp"
#include "report/plan_words.hpp"
#include "report/writers.hpp"
#include "unicode/printable.hpp"
#include "unicode/width.hpp"

#include <fmt/format.h>

namespace hotseat {
namespace {

constexpr std::size_t indent = 13;  // "09:00-11:00  "

std::string lines(const std::string& title, const std::vector<std::string>& items,
                  std::size_t columns) {
    std::string text;
    for (const auto& item : items)
        text += wrapped(std::string(indent, ' ') + title + printable_line(item), columns,
                        indent + title.size()) +
                "\n";
    return text;
}

std::string mark_of(const PlannedBlock& block, Instant now) {
    if (block.state == BlockState::done) return "done";
    if (block.begin <= now && now < block.end) return "now";
    return now >= block.end ? "past" : "";
}

std::string in_full(const PlannedBlock& block, std::size_t columns) {
    auto text = lines("- ", block.what.covers, columns) + lines("> ", block.what.approach, columns);
    if (!block.what.outcome.empty()) text += lines("= ", {block.what.outcome}, columns);
    for (const auto& command : commands_of(block))
        text += std::string(indent, ' ') + "hotseat " + printable_line(command) + "\n";
    return text;
}

}  // namespace

std::string to_text(const Plan& plan, PlanDetail detail, const View& view) {
    auto text = wrapped(fmt::format("Interview {} {}, {}", weekday_text(plan.interview, view.local),
                                    full_date_text(plan.interview, view.local),
                                    time_until(plan.interview, view.now)),
                        view.columns) +
                "\n";
    if (const auto progress = progress_of(plan, view.now);
        progress.done + progress.skipped + progress.missed > 0)
        text += wrapped("Progress: " + to_text(progress), view.columns) + "\n";
    std::string day;
    for (const auto& block : plan.blocks) {
        if (block.state == BlockState::skipped) continue;
        if (const auto date = day_text(block.begin, view.local); date != day)
            text += "\n" + (day = date) + "\n";
        auto line = stretch_text(block.begin, block.end, view.local) + "  " + title_of(block);
        if (const auto mark = mark_of(block, view.now); !mark.empty()) line += " (" + mark + ")";
        text += wrapped(printable_line(line), view.columns, indent) + "\n";
        const bool is_now = block.begin <= view.now && view.now < block.end;
        if (detail == PlanDetail::all || is_now) text += in_full(block, view.columns);
        if (!block.note.empty()) text += lines("Note: ", {block.note}, view.columns);
    }
    if (plan.blocks.empty()) text += "\nThere is no time for a block in it.\n";
    if (const auto skipped = skipped_text(plan); !skipped.empty())
        text += "\n" + wrapped(printable_line(skipped), view.columns, 2) + "\n";
    if (!plan.remarks.empty()) text += "\n";
    for (const auto& remark : remark_texts(plan))
        text += wrapped(printable_line("! " + remark), view.columns, 2) + "\n";
    return text;
}

}  // namespace hotseat
