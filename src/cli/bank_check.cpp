#include "app/prove_bank.hpp"
#include "cli/command.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <ostream>

namespace hotseat::cli {
namespace {

std::string summary(const BankProof& proof) {
    const auto errors = std::ranges::count(proof.problems, Severity::error, &Diagnostic::severity);
    const auto warnings = static_cast<std::ptrdiff_t>(proof.problems.size()) - errors;
    const auto plural = [](auto count) { return count == 1 ? "" : "s"; };
    auto text = fmt::format("{} question{}, {} rubric{} with {} model answers and {} goldens: ",
                            proof.questions, plural(proof.questions), proof.rubrics,
                            plural(proof.rubrics), proof.references, proof.goldens);
    if (errors + warnings == 0) text += "all proven";
    if (errors > 0) text += fmt::format("{} error{}", errors, plural(errors));
    if (warnings > 0)
        text += fmt::format("{}{} warning{}", errors > 0 ? ", " : "", warnings, plural(warnings));
    if (proof.without_rubric > 0)
        text += fmt::format("\n{} without a rubric: asked, timed and self-scored",
                            proof.without_rubric);
    return text + '\n';
}

}  // namespace

Command bank_check_command() {
    namespace po = boost::program_options;
    auto only = std::make_shared<std::string>();
    Command command{.name = "bank check",
                    .summary = "look for mistakes in the bank, and prove every rubric"};
    command.description =
        "Tells every problem with its file, line and column. A rubric proves itself by its model "
        "answers, which must earn their points, and its goldens, sample answers that must land in "
        "their bands; every point, red flag and option must be needed by one of them.\n\n"
        "Errors make the exit code 1, warnings do not.";
    command.arguments.add_options()("question", po::value(only.get())->value_name("QUESTION"),
                                    "only this question, or this topic");
    command.examples = {{"bank check", "everything, your own banks included"},
                        {"bank check dict-lookup-cost", "one question"},
                        {"bank check --bank ~/my-bank", "a bank that you are writing"}};
    command.run = [only](World& world) {
        const auto proof = prove_bank(world.paths, *only);
        tell(world, proof.problems);
        if (!world.quiet) world.out << summary(proof);
        return has_errors(proof.problems) ? found_problems : done;
    };
    return command;
}

}  // namespace hotseat::cli
