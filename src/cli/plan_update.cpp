#include "app/kept_files.hpp"
#include "app/plan_desk.hpp"
#include "app/profiles.hpp"
#include "cli/command.hpp"
#include "plan/preparation_time.hpp"
#include "plan/update_plan.hpp"
#include "report/figures.hpp"
#include "report/plan_progress_text.hpp"
#include "report/plan_words.hpp"
#include "unicode/printable.hpp"
#include "unicode/width.hpp"

#include <memory>
#include <ostream>

namespace hotseat::cli {
namespace {

namespace po = boost::program_options;

struct Options {
    std::string interview{};
    std::vector<std::string> free{};
    bool dry_run = false;
};

/// When the interview is and when the user is free: as it was, or as he says now.
PreparationTime time_of(const Options& options, const Plan& plan, World& world) {
    const auto local = clock_of(plan, world);
    PreparationTime time{plan.interview, plan.free};
    Diagnostics problems;
    if (!options.free.empty() || !options.interview.empty()) {
        const auto interview =
            options.interview.empty() ? full_date_text(plan.interview, local) : options.interview;
        auto said = read_preparation_time(interview, options.free, world.now(), local, problems);
        stop_for(world, problems, "the plan is as it was");
        time.interview = said.interview;
        if (!options.free.empty()) time.free = std::move(said.free);
    }
    if (time.interview <= world.now())
        throw Error("the interview is over", "hotseat plan --interview ... plans another one");
    return time;
}

Exit run_command(const Options& options, World& world) {
    const auto old = required_plan(world);
    auto time = time_of(options, old, world);
    Diagnostics problems;
    const auto profile = open_profile(world.paths, old.profile, problems);
    stop_for(world, problems, "the plan is as it was");
    const auto plan = update_plan(old, *profile,
                                  {.now = world.now(),
                                   .interview = time.interview,
                                   .free = std::move(time.free),
                                   .gains = gains_of(*profile, world),
                                   .to_local = clock_of(old, world)});
    const auto view = view_of(plan, world);
    const auto moved = moves(old, plan);
    world.out << (moved.empty() ? "Nothing moves.\n" : to_text(moved, view));
    for (const auto& remark : remark_texts(plan))
        world.out << wrapped(printable_line("! " + remark), view.columns, 2) << "\n";
    if (options.dry_run) {
        world.out << "Nothing was kept (--dry-run).\n";
        return done;
    }
    keep_plan_before(world.paths);
    keep_plan(plan, world.paths, view.local);
    world.out << standing_of(plan, view);
    return done;
}

}  // namespace

Command plan_update_command() {
    auto options = std::make_shared<Options>();
    Command command{.name = "plan update", .summary = "plan the rest again, and see what moves"};
    command.description =
        "What is done or skipped stays. The rest is laid into the time that is left, in its order: "
        "what was missed comes again, and short of time the least valuable is left out. --free "
        "gives other hours than all before (say each stretch that is left), --interview another "
        "time. "
        "The plan as it was is kept as plan-before.json: hotseat plan --from takes it back.";
    command.options.add_options()("free", po::value(&options->free)->value_name("TIME"),
                                  "when you can prepare from now on (repeatable)")(
        "interview", po::value(&options->interview)->value_name("TIME"), "when it begins now")(
        "dry-run", po::bool_switch(&options->dry_run), "only show what would move");
    command.examples = {{"plan update", "after a delay"},
                        {"plan update --free \"today 20:00-23:00\"", "with fewer hours"}};
    command.run = [options](World& world) { return run_command(*options, world); };
    return command;
}

}  // namespace hotseat::cli
