#include "plan/block_commands.hpp"
#include "report/figures.hpp"
#include "report/markdown.hpp"
#include "report/plan_words.hpp"
#include "report/writers.hpp"

#include <fmt/format.h>

namespace hotseat {
namespace {

std::string list(const std::string& title, const std::vector<std::string>& items) {
    if (items.empty()) return {};
    auto text = title + "\n\n";
    for (const auto& item : items) text += "- " + escaped_markdown(item) + "\n";
    return text + "\n";
}

std::string in_markdown(const PlannedBlock& block, const View& view) {
    auto text = fmt::format("### {} {}\n\n", stretch_text(block.begin, block.end, view.local),
                            escaped_markdown(title_of(block)));
    text += list("To cover:", block.what.covers) + list("How:", block.what.approach);
    if (!block.what.outcome.empty())
        text += "Then: " + escaped_markdown(block.what.outcome) + "\n\n";
    for (const auto& command : commands_of(block))
        text += markdown_block("hotseat " + command) + "\n";
    if (block.state != BlockState::planned)
        text += "State: " + block_state_words()[static_cast<std::size_t>(block.state)] + "\n\n";
    if (!block.note.empty()) text += "Note: " + escaped_markdown(block.note) + "\n\n";
    return text;
}

}  // namespace

std::string to_markdown(const Plan& plan, const View& view) {
    auto text = fmt::format("# Interview {}\n\n", full_date_text(plan.interview, view.local));
    text += list("To be known:", remark_texts(plan));
    std::string day;
    for (const auto& block : plan.blocks) {
        if (const auto date = day_text(block.begin, view.local); date != day)
            text += "## " + (day = date) + "\n\n";
        text += in_markdown(block, view);
    }
    return text;
}

}  // namespace hotseat
