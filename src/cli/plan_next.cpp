#include "app/block_work.hpp"
#include "app/open_bank.hpp"
#include "app/plan_desk.hpp"
#include "cli/command.hpp"
#include "plan/block_title.hpp"
#include "plan/progress.hpp"
#include "report/plan_progress_text.hpp"
#include "report/plan_words.hpp"
#include "terminal/other_program.hpp"
#include "unicode/printable.hpp"
#include "unicode/width.hpp"

#include <fmt/format.h>

#include <ostream>

namespace hotseat::cli {
namespace {

std::string menu_of(const std::vector<BlockItem>& items, std::size_t columns) {
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto& [command, task] = items[i];
        const auto what =
            task ? fmt::format("{} ({} min, away from here)", task->title, task->length.count())
                 : "hotseat " + command;
        text += task ? wrapped(fmt::format(" {:2}  {}", i + 1, what), columns, 5) + "\n"
                     : fmt::format(" {:2}  {}\n", i + 1, what);
    }
    return text;
}

/// Which block, how to work on it, and how far the day is.
std::string sheet_of(const PlannedBlock& block, const Plan& plan, const View& view) {
    auto text = wrapped(heading_of(block, view), view.columns) + "\n";
    const auto add = [&](const char* mark, const std::vector<std::string>& lines) {
        for (const auto& line : lines)
            text += wrapped(mark + printable_line(line), view.columns, 4) + "\n";
    };
    add("  - ", block.what.covers);
    add("  > ", block.what.approach);
    if (!block.what.outcome.empty()) add("  = ", {block.what.outcome});
    const auto progress = progress_of(plan, view.now);
    text += wrapped("Progress: " + to_text(progress), view.columns) + "\n";
    constexpr std::chrono::minutes long_wait{10};
    if (progress.missed > 0)
        text += "hotseat plan update plans again what was missed.\n";
    else if (block.begin - view.now >= long_wait && progress.done + progress.skipped > 0)
        text += "hotseat plan update begins the rest sooner, where there is time.\n";
    return text;
}

std::string coming(const PlannedBlock& block, const View& view) {
    return printable_line(stretch_text(block.begin, block.end, view.local) + "  " +
                          title_of(block));
}

/// Where the user works through the items of one block.
class Desk {
public:
    Desk(World& world, std::string block, std::vector<BlockItem> items)
        : world_(world), block_(std::move(block)), items_(std::move(items)) {}

    Exit run() {
        while (true) {
            show(menu_of(items_, columns_of(world_)));
            show(prompt());
            auto event = world_.terminal.next_event(std::nullopt);
            const auto* line = std::get_if<Line>(&event);
            if (!line) return std::holds_alternative<Interrupted>(event) ? interrupted : done;
            if (line->text == "q") return done;
            if (line->text == "d") return cli::run({"plan", "done", block_}, world_);
            const auto chosen = number_in(line->text);
            if (!chosen)
                show("A number from the list, please.\n");
            else
                begin(*chosen);
        }
    }

private:
    void show(const std::string& text) { world_.terminal.show(text); }

    std::string prompt() const {
        const auto which = next_ < items_.size()
                               ? fmt::format("Enter begins {}, a number another one, ", next_ + 1)
                               : std::string("A number begins one again, ");
        return which + "d marks the block as done, q leaves.\n";
    }

    std::optional<std::size_t> number_in(const std::string& text) const {
        if (text.empty()) return next_ < items_.size() ? std::optional(next_) : std::nullopt;
        std::size_t number = 0;
        for (const auto c : text) {
            if (c < '0' || c > '9' || number > items_.size()) return std::nullopt;
            number = number * 10 + static_cast<std::size_t>(c - '0');
        }
        if (number == 0 || number > items_.size()) return std::nullopt;
        return number - 1;
    }

    /// Whatever becomes of it, the user comes back here; when the terminal is gone, so is he.
    void begin(std::size_t at) {
        next_ = at + 1;
        const auto& [command, task] = items_[at];
        if (task)
            do_task(world_, *task);
        else
            cli::run(command_words(command), world_);  // blocks' commands have no quotes
        show("\n");
    }

    World& world_;
    std::string block_;  ///< its id
    std::vector<BlockItem> items_;
    std::size_t next_ = 0;
};

Exit run_command(World& world) {
    const auto plan = required_plan(world);
    const auto view = view_of(plan, world);
    const auto at = current_block(plan, view.now);
    if (!at) {
        world.out << "No block is left. " << to_text(progress_of(plan, view.now)) << "\n"
                  << "hotseat plan update plans what was missed, as far as there is time.\n";
        return done;
    }
    const auto& block = plan.blocks[*at];
    const auto topics = open_bank(world.paths, block.what.topics).bank.topics;
    auto items = items_of(block, topics);
    world.terminal.show(sheet_of(block, plan, view));
    if (items.empty()) {
        if (*at + 1 < plan.blocks.size())
            world.terminal.show("Then " + coming(plan.blocks[*at + 1], view) + "\n");
        return done;
    }
    if (!world.terminal.interactive()) {
        world.terminal.show(menu_of(items, view.columns));
        return done;
    }
    return Desk(world, block.what.id, std::move(items)).run();
}

}  // namespace

Command plan_next_command() {
    Command command{.name = "plan next", .summary = "the block that is on, and begin with it"};
    command.description =
        "Shows the block that is on (or comes next), how to work on it and how far the day is; "
        "then begins what you choose: the study pages, a task away from the program, which it "
        "describes and times, practice, a mock session, the cards. Without a terminal it only "
        "shows them.";
    command.examples = {{"plan next", "now"}};
    command.run = [](World& world) { return run_command(world); };
    return command;
}

}  // namespace hotseat::cli
