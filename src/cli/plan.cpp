#include "app/kept_files.hpp"
#include "app/local_time.hpp"
#include "app/plan_desk.hpp"
#include "app/profiles.hpp"
#include "calendar/icalendar.hpp"
#include "cli/command.hpp"
#include "cli/input.hpp"
#include "cli/output.hpp"
#include "plan/make_plan.hpp"
#include "plan/plan_json.hpp"
#include "plan/preparation_time.hpp"
#include "report/plan_document.hpp"

#include <memory>
#include <optional>
#include <ostream>

namespace hotseat::cli {
namespace {

namespace po = boost::program_options;

struct Options {
    std::string interview{};
    std::vector<std::string> free{};
    std::string profile{};
    std::string zone{};
    std::string from{};
    bool all = false;
    std::shared_ptr<Output> output{};

    bool makes_plan() const { return !interview.empty(); }
};

Plan new_plan(const Options& options, World& world) {
    constexpr auto failed = "no plan was made";
    Diagnostics problems;
    const auto now = world.now();
    const auto zone = options.zone.empty() ? time_zone_name(world.environment) : options.zone;
    const auto local = options.zone.empty() ? world.local : zone_time(options.zone);
    const auto time = read_preparation_time(options.interview, options.free, now, local, problems);
    stop_for(world, problems, failed);
    const auto profile = open_profile(
        world.paths, options.profile.empty() ? usual_profile : options.profile, problems);
    stop_for(world, problems, failed);
    auto plan = make_plan(*profile, {.now = now,
                                     .interview = time.interview,
                                     .free = time.free,
                                     .gains = gains_of(*profile, world),
                                     .to_local = local});
    plan.zone = zone;
    keep_plan_before(world.paths);
    keep_plan(plan, world.paths, local);
    return plan;
}

std::string written(const Plan& plan, const Options& options, const View& view) {
    const auto& format = options.output->format;
    if (format == "markdown") return to_markdown(document_of(plan, view));
    if (format == "html") return to_html(document_of(plan, view));
    if (format == "json") return to_json(plan, view.local);
    if (format == "icalendar") return to_icalendar(plan);
    return to_text(plan, options.all ? PlanDetail::all : PlanDetail::now, view);
}

/// A plan from a file becomes the current one.
Plan taken_plan(const std::string& file, World& world) {
    const auto [text, name] = read_named(file, world);
    Diagnostics problems;
    auto plan = read_plan(text, name, problems);
    stop_for(world, problems, "the plan is as it was");
    keep_plan_before(world.paths);
    keep_plan(*plan, world.paths, clock_of(*plan, world));
    return std::move(*plan);
}

Exit run_command(const Options& options, World& world) {
    if (!options.from.empty() && (options.makes_plan() || !options.free.empty()))
        throw UsageError("--from takes a plan that is made", "leave out --interview and --free");
    if (!options.makes_plan() &&
        (!options.free.empty() || !options.profile.empty() || !options.zone.empty()))
        throw UsageError("--free, --profile and --zone are for a new plan",
                         "say when the interview is: --interview \"sat 10:00\"");
    if (options.makes_plan() && options.free.empty())
        throw UsageError("there is no free time to plan",
                         "say when you can prepare, once or more: --free \"today 09:00-18:00\"");
    auto plan = !options.from.empty()  ? std::optional(taken_plan(options.from, world))
                : options.makes_plan() ? std::optional(new_plan(options, world))
                                       : current_plan(world);
    if (!plan) {
        world.out << "There is no plan yet. Say when the interview is, and when you are free:\n"
                     "  hotseat plan --interview \"sat 10:00\" --free \"fri 9-22\" --free \"sat "
                     "6-8\"\n";
        return done;
    }
    write(world, *options.output, written(*plan, options, view_of(*plan, world)));
    return done;
}

}  // namespace

Command plan_command() {
    auto options = std::make_shared<Options>();
    Command command{.name = "plan", .summary = "the hours up to an interview, in blocks"};
    command.description =
        "Lays the blocks of a profile (what to cover, how, and what you can do afterwards) into "
        "the time you have, with meals, a mock interview, a quiet evening and a morning with "
        "nothing new. With less time the least valuable blocks are left out, and it says which; "
        "topics in which your answers were weak get more. The last hour before the interview is "
        "never planned. A new plan takes the place of the old one; without options the current "
        "one is shown.\n\nAn end at or before the beginning is on the next day. The plan is kept "
        "as plan.json in the data folder, which can be edited; the one before as plan-before.json, "
        "which --from takes back.";
    auto add = command.options.add_options();
    add("interview", po::value(&options->interview)->value_name("TIME"),
        "when it begins: \"2026-11-28 10:00\", \"sat 10:00\", \"tomorrow 9:00\"");
    add("free", po::value(&options->free)->value_name("TIME"),
        "when you can prepare: \"today 09:00-01:00\" (repeatable)");
    add("profile", po::value(&options->profile)->value_name("NAME"),
        "the kind of job: senior-python-backend (the usual one), generalist-backend, "
        "devops-backend, or one of a bank of yours");
    add("zone", po::value(&options->zone)->value_name("NAME"),
        "the time zone that is meant, \"Europe/Berlin\", if not that of the machine");
    add("from", po::value(&options->from)->value_name("FILE"),
        "make a plan of your own the current one (as --format json writes it); - for standard "
        "input");
    add("all", po::bool_switch(&options->all), "what to do in each block, not only in this one");
    options->output = add_output(command, {"text", "markdown", "html", "json", "icalendar"});
    command.examples = {
        {"plan --interview \"sat 10:00\" --free \"fri 9-22\" --free \"sat 6-8\"",
         "the day before, and two hours on the way"},
        {"plan", "the current plan, and what is on now"},
        {"plan --format html --output plan.html", "all of it, for the phone or to print"},
        {"plan --from plan.json", "a plan that was edited"},
        {"plan --format icalendar --output plan.ics", "for a calendar, with alarms"}};
    command.run = [options](World& world) { return run_command(*options, world); };
    return command;
}

}  // namespace hotseat::cli
