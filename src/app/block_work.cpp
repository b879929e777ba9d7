#include "app/block_work.hpp"

#include "app/session_text.hpp"
#include "plan/block_commands.hpp"
#include "report/figures.hpp"
#include "session/directive.hpp"
#include "unicode/width.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

namespace hotseat {
namespace {

using std::chrono::minutes;

/// One task a topic by turn, while they fit.
std::vector<const Task*> tasks_of(const PlannedBlock& block, std::span<const Topic> topics) {
    auto room = std::chrono::floor<minutes>(block.end - block.begin) / 2;
    std::vector<const Task*> tasks;
    for (std::size_t turn = 0, met = 1; met > 0; ++turn) {
        met = 0;
        for (const auto& slug : block.what.topics) {
            const auto topic = std::ranges::find(topics, slug, &Topic::slug);
            if (topic == topics.end() || topic->tasks.size() <= turn) continue;
            ++met;
            const auto& task = topic->tasks[turn];
            if (task.length > room) continue;
            room -= task.length;
            tasks.push_back(&task);
        }
    }
    return tasks;
}

std::string bullets(const std::vector<std::string>& lines, std::size_t columns) {
    std::string text;
    for (const auto& line : lines) text += wrapped("- " + line, columns, 2) + "\n";
    return text;
}

}  // namespace

std::vector<BlockItem> items_of(const PlannedBlock& block, std::span<const Topic> topics) {
    std::vector<BlockItem> items;
    for (auto& command : commands_of(block)) items.push_back({std::move(command)});
    if (block.what.kind != BlockKind::learn && block.what.kind != BlockKind::practice) return items;
    auto at = items.begin() + (block.what.kind == BlockKind::learn && !items.empty() ? 1 : 0);
    for (const auto* task : tasks_of(block, topics)) at = items.insert(at, {{}, task}) + 1;
    return items;
}

void do_task(World& world, const Task& task) {
    const auto columns = columns_of(world);
    auto& terminal = world.terminal;
    terminal.show(fmt::format("\n{} ({} min)\n", task.title, task.length.count()) +
                  bullets(task.steps, columns));
    if (!task.material.empty()) terminal.show("\n" + indented(task.material));
    terminal.show("\nIts clock runs. Enter when you are done, q leaves it.\n");
    const auto begun = world.elapsed();
    std::optional<Elapsed> deadline = begun + task.length;
    for (;;) {
        auto event = terminal.next_event(deadline);
        if (std::holds_alternative<DeadlinePassed>(event)) {
            terminal.show("The time is over. Enter goes on to what you should have found.\n");
            deadline.reset();
            continue;
        }
        const auto* line = std::get_if<Line>(&event);
        if (!line || line->text == "q") return;
        if (is_blank(line->text)) break;
        terminal.show(fmt::format("{} of {}. Enter when you are done, q leaves it.\n",
                                  time_text(world.elapsed() - begun), time_text(task.length)));
    }
    terminal.show(
        fmt::format("{} of {}.\n", time_text(world.elapsed() - begun), time_text(task.length)));
    if (!task.findings.empty())
        terminal.show("To compare with:\n" + bullets(task.findings, columns));
}

}  // namespace hotseat
