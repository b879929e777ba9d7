#include "app/kept_files.hpp"
#include "app/own_notes.hpp"
#include "app/plan_desk.hpp"
#include "base/nearest.hpp"
#include "cli/command.hpp"
#include "plan/block_title.hpp"
#include "report/plan_progress_text.hpp"
#include "session/directive.hpp"
#include "unicode/printable.hpp"

#include <algorithm>
#include <memory>
#include <ostream>

namespace hotseat::cli {
namespace {

namespace po = boost::program_options;

struct Options {
    std::string block{};
    std::string note{};
    bool skip = false;
    bool undo = false;
};

std::size_t named_block(const Plan& plan, const std::string& id) {
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < plan.blocks.size(); ++i) {
        const auto& block = plan.blocks[i];
        if (block.what.id == id && block.state == BlockState::planned) return i;
        if (std::ranges::count(ids, block.what.id) == 0) ids.push_back(block.what.id);
    }
    if (std::ranges::count(ids, id) > 0)
        throw UsageError("block \"" + id + "\" is done or skipped already",
                         "hotseat plan done --undo takes the last one back");
    std::string all;
    for (const auto& one : ids) all += (all.empty() ? "" : ", ") + one;
    throw UsageError("no block \"" + id + "\"", did_you_mean(id, ids, "there are: " + all));
}

std::size_t block_of(const Options& options, const Plan& plan, Instant now) {
    if (!options.block.empty()) return named_block(plan, options.block);
    if (const auto at = block_to_close(plan, now)) return *at;
    throw Error("nothing has begun that is not done",
                "name a block to mark another one: hotseat plan done --help");
}

/// Nothing when nobody is there, or has nothing to note.
std::string asked_note(World& world) {
    if (!world.terminal.interactive()) return {};
    world.terminal.show("One line of notes on it (Enter for none):\n");
    const auto event = world.terminal.next_event(std::nullopt);
    const auto* line = std::get_if<Line>(&event);
    return line && !is_blank(line->text) ? printable_line(line->text) : "";
}

/// The block that is named, or the last one, that is done or skipped, is neither.
Exit take_back(Plan& plan, const std::string& id, World& world) {
    const auto last = std::ranges::find_if(
        plan.blocks.rbegin(), plan.blocks.rend(), [&](const PlannedBlock& block) {
            return block.state != BlockState::planned && (id.empty() || block.what.id == id);
        });
    if (last == plan.blocks.rend())
        throw Error(id.empty() ? "no block is done or skipped"
                               : "block \"" + id + "\" is neither done nor skipped");
    last->state = BlockState::planned;
    last->note.clear();
    keep_plan(plan, world.paths, clock_of(plan, world));
    world.out << "Not done after all: " << printable_line(title_of(*last)) << "\n";
    return done;
}

Exit run_command(const Options& options, World& world) {
    auto plan = required_plan(world);
    if (options.undo) return take_back(plan, options.block, world);
    auto& block = plan.blocks[block_of(options, plan, world.now())];
    const auto note =
        options.note.empty() && !options.skip ? asked_note(world) : printable_line(options.note);
    block.state = options.skip ? BlockState::skipped : BlockState::done;
    block.note = note;
    if (const auto& topics = block.what.topics; !note.empty() && !options.skip)
        add_note(world, topics.empty() ? "" : topics.front(), {}, note);
    keep_plan(plan, world.paths, clock_of(plan, world));
    const auto view = view_of(plan, world);
    world.out << (options.skip ? "Skipped: " : "Done: ") << printable_line(title_of(block)) << "\n"
              << standing_of(plan, view);
    return done;
}

}  // namespace

Command plan_done_command() {
    auto options = std::make_shared<Options>();
    Command command{.name = "plan done", .summary = "mark a block of the plan as done"};
    command.description =
        "The last block that has begun, or the one that is named (its id, as in plan.json). Asks "
        "for one line of notes, which goes to your notes, too. With --skip the block is given up: "
        "hotseat plan update leaves it out.";
    command.arguments.add_options()("block", po::value(&options->block)->value_name("BLOCK"),
                                    "the block's id");
    command.options.add_options()("note", po::value(&options->note)->value_name("TEXT"),
                                  "the line of notes, instead of being asked")(
        "skip", po::bool_switch(&options->skip), "given up, not done")(
        "undo", po::bool_switch(&options->undo), "the last one (or BLOCK) is not done after all");
    command.examples = {{"plan done", "what was on is done"},
                        {"plan done --note \"select_related joins\"", "with a note"},
                        {"plan done tools --skip", "there will be no time for it"}};
    command.run = [options](World& world) { return run_command(*options, world); };
    return command;
}

}  // namespace hotseat::cli
