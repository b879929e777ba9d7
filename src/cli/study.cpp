#include "app/plan_desk.hpp"
#include "app/study_topics.hpp"
#include "cli/command.hpp"
#include "cli/output.hpp"
#include "cli/selection.hpp"
#include "plan/progress.hpp"

#include <memory>
#include <optional>

namespace hotseat::cli {
namespace {

namespace po = boost::program_options;

constexpr int longest_reading = 600;  // minutes

struct Options {
    std::vector<std::string> topics{};
    std::optional<int> minutes{};
    std::shared_ptr<Output> output{};
};

/// The topics of the plan's current block.
std::vector<std::string> topics_of_plan(World& world) {
    const auto plan = current_plan(world);
    if (!plan) return {};
    const auto at = current_block(*plan, world.now());
    return at ? plan->blocks[*at].what.topics : std::vector<std::string>{};
}

Exit run_command(const Options& options, World& world) {
    check_range("minutes", options.minutes, 1, longest_reading);
    auto words = options.topics.empty() ? topics_of_plan(world) : options.topics;
    if (words.empty())
        throw UsageError("which topic?",
                         "hotseat study web-frameworks; hotseat bank list shows "
                         "the topics");
    const auto bank = open_bank_for(world, words);
    RubricShelf shelf(world.paths.banks);
    const auto pages = study_topics(world, bank, shelf, named_topics(bank, words));
    std::optional<std::chrono::minutes> most;
    if (options.minutes) most = std::chrono::minutes(*options.minutes);
    write_page(world, *options.output, study_page(pages, most));
    warn_of(world, shelf.problems(), "rubrics", "what is good is shown");
    return done;
}

}  // namespace

Command study_command() {
    auto options = std::make_shared<Options>();
    Command command{.name = "study", .summary = "pages to read about a topic"};
    command.description =
        "What is compared in interviews as tables, then each question of the topic: what a good "
        "answer says, model answers, what an interviewer asks next, your own notes, where to read "
        "on; at the end, tasks for the hands. What you missed is marked. Without a topic: those of "
        "the plan's current block. At a terminal it opens a pager (PAGER, else less).\n\n"
        "With --minutes only what can be read in that time, what you missed first.";
    command.arguments.add_options()("topic",
                                    po::value(&options->topics)->multitoken()->value_name("TOPIC"),
                                    "topics: a slug, a title or an alias");
    command.options.add_options()("minutes", number(options->minutes), "a reading time");
    options->output = add_output(command, {"text", "markdown", "html"});
    command.examples = {
        {"study web-frameworks", "all of a topic"},
        {"study ci-cd containers --minutes 30", "half an hour on two of them"},
        {"study system-design --format html --output design.html", "for the phone, or to print"}};
    command.run = [options](World& world) { return run_command(*options, world); };
    return command;
}

}  // namespace hotseat::cli
