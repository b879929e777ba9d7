#include "app/open_bank.hpp"
#include "app/plan_desk.hpp"
#include "app/session_report.hpp"
#include "cli/command.hpp"
#include "report/overview.hpp"

#include <algorithm>
#include <iterator>
#include <ostream>

namespace hotseat::cli {
namespace {

/// So many sessions say where somebody stands now, and are read at once.
constexpr std::size_t recent = 20;

Overview overview_of(const World& world) {
    const auto history = existing_history(world);
    if (!history) return {};
    const auto all = history->sessions();
    const auto unfinished = history->unfinished();
    std::vector<SessionRecord> sessions;
    std::vector<Attempt> attempts;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all.size() - i > recent && all[i] != unfinished) continue;
        sessions.push_back(all[i]);
        std::ranges::move(history->attempts(all[i].number), std::back_inserter(attempts));
    }
    if (sessions.empty()) return {};
    std::vector<TopicImportance> topics;
    for (const auto& topic : open_bank(world.paths).bank.topics) topics.push_back({topic.slug});
    return make_overview(sessions, attempts,
                         unfinished ? history->draft(unfinished->number) : std::nullopt, topics);
}

/// Nothing when there is no plan, or none of its blocks is left.
std::optional<Overview::Block> block_of(World& world) {
    const auto plan = current_plan(world);
    if (!plan) return std::nullopt;
    const auto at = current_block(*plan, world.now());
    if (!at) return std::nullopt;
    return Overview::Block{plan->blocks[*at], progress_of(*plan, world.now()),
                           clock_of(*plan, world)};
}

Exit start(World& world) {
    if (!world.out_is_terminal) return run({"help"}, world);
    try {
        auto overview = overview_of(world);
        overview.block = block_of(world);
        world.out << to_text(overview, view_of(world));
    } catch (const Error& error) {
        // Whoever only asks where he stands is to learn what is wrong, and what else there is.
        tell(world, {error.diagnostic()});
        world.out << "hotseat doctor looks at everything, hotseat help lists all commands.\n";
    }
    return done;
}

}  // namespace

Command start_command() {
    Command command{.name = "start", .summary = "where you stand: the same as hotseat alone"};
    command.description =
        "A session that can go on, the last mark and what to do next; on the first run, three "
        "commands to begin with. It starts no clock and asks nothing. When its output is no "
        "terminal, it lists the commands.";
    command.run = [](World& world) { return start(world); };
    return command;
}

}  // namespace hotseat::cli
