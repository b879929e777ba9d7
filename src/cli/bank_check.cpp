#include "app/prove_bank.hpp"
#include "cli/command.hpp"
#include "report/figures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <ostream>

namespace hotseat::cli {
namespace {

std::string summary(const BankProof& proof) {
    const auto errors = std::ranges::count(proof.problems, Severity::error, &Diagnostic::severity);
    const auto warnings = static_cast<std::ptrdiff_t>(proof.problems.size()) - errors;
    const auto count = [](auto number, std::string_view what) {
        return counted(static_cast<int>(number), what);
    };
    auto text =
        fmt::format("{}, {} with {} and {}: ", count(proof.questions, "question"),
                    count(proof.rubrics.size(), "rubric"), count(proof.references, "model answer"),
                    count(proof.goldens, "golden"));
    if (errors + warnings == 0) text += "all proven";
    if (errors > 0) text += count(errors, "error");
    if (warnings > 0) text += (errors > 0 ? ", " : "") + count(warnings, "warning");
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
        "their bands; every point, red flag and option must be needed by one of them. "
        "Then it is attacked: with its terms in a row or in sentences that say nothing, with a "
        "model answer turned round, with what was said about other questions.\n\n"
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
