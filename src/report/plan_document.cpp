#include "report/plan_document.hpp"

#include "plan/block_commands.hpp"
#include "plan/block_title.hpp"
#include "report/figures.hpp"
#include "report/plan_words.hpp"

#include <fmt/format.h>

namespace hotseat {
namespace {

void add_list(Document& document, const char* label, const std::vector<std::string>& items) {
    if (items.empty()) return;
    document.add(Paragraph{{}, label});
    document.add(Bullets{items});
}

void add_block(Document& document, const PlannedBlock& block, const View& view) {
    document.add(
        Heading{3, stretch_text(block.begin, block.end, view.local) + " " + title_of(block)});
    if (block.state != BlockState::planned)
        document.add(
            Paragraph{block_state_words()[static_cast<std::size_t>(block.state)], "State:"});
    add_list(document, "To cover:", block.what.covers);
    add_list(document, "How:", block.what.approach);
    if (!block.what.outcome.empty()) document.add(Paragraph{block.what.outcome, "Then:"});
    std::string commands;
    for (const auto& command : commands_of(block))
        commands += (commands.empty() ? "hotseat " : "\nhotseat ") + command;
    if (!commands.empty()) document.add(Code{commands});
    if (!block.note.empty()) document.add(Paragraph{block.note, "Note:"});
}

}  // namespace

Document document_of(const Plan& plan, const View& view) {
    Document document{"Interview " + weekday_text(plan.interview, view.local) + " " +
                          full_date_text(plan.interview, view.local),
                      {}};
    add_list(document, "To be known:", remark_texts(plan));
    std::string day;
    for (const auto& block : plan.blocks) {
        if (block.state == BlockState::skipped) continue;
        if (const auto date = day_text(block.begin, view.local); date != day)
            document.add(Heading{2, day = date});
        add_block(document, block, view);
    }
    if (auto skipped = skipped_text(plan); !skipped.empty())
        document.add(Paragraph{std::move(skipped)});
    return document;
}

}  // namespace hotseat
