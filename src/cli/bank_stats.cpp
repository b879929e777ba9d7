#include "report/bank_stats.hpp"
#include "app/open_bank.hpp"
#include "cli/command.hpp"
#include "cli/output.hpp"
#include "cli/shown_proof.hpp"

#include <memory>

namespace hotseat::cli {
namespace {

Exit stats(const Output& output, World& world) {
    const auto opened = open_bank(world.paths);
    tell(world, opened.problems);
    if (opened.bank.questions.empty())
        throw Error("there is no question in the bank", "hotseat doctor tells where it looks");
    const auto found = make_stats(opened.bank, shown_proof(world));
    write(world, output,
          output.format == "json" ? to_json(found) : to_text(found, columns_of(world)));
    return has_errors(opened.problems) ? found_problems : done;
}

}  // namespace

Command bank_stats_command() {
    Command command{.name = "bank stats",
                    .summary = "what a bank holds, topic by topic, as figures"};
    command.description =
        "Questions by topic, level and kind; points and goldens of a question and phrases of a "
        "point on average; and how many model answers earn marks with the rubric of another "
        "question. Whether the rubrics are proven is for hotseat bank check.";
    const auto output = add_output(command, {"text", "json"});
    command.examples = {{"bank stats", "the banks that are read"},
                        {"bank stats --bank ~/my-bank", "one bank alone"},
                        {"bank stats --format json", "for a program"}};
    command.run = [output](World& world) { return stats(*output, world); };
    return command;
}

}  // namespace hotseat::cli
