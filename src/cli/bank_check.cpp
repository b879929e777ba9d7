#include "app/bank_watch.hpp"
#include "cli/command.hpp"
#include "cli/output.hpp"
#include "cli/shown_proof.hpp"
#include "report/bank_proof_writers.hpp"
#include "report/coverage_text.hpp"
#include "report/grid_text.hpp"

#include <chrono>
#include <memory>
#include <ostream>
#include <thread>

namespace hotseat::cli {
namespace {

struct Options {
    std::string only{};
    bool coverage = false;
    bool watch = false;
    std::shared_ptr<Output> output{};
};

std::string text_of(const BankProof& proof, const Options& options, const World& world) {
    std::string text;
    for (const auto& one : proof.rubrics) {
        if (options.coverage) text += coverage_text(one, columns_of(world)) + '\n';
        if (options.watch && one.rubric.question == options.only)
            text += grid_text(one, columns_of(world)) + '\n';
    }
    return world.quiet ? text : text + summary_text(proof);
}

Exit check(const Options& options, World& world) {
    const auto proof = shown_proof(world, options.only);
    tell(world, proof.problems);
    write(world, *options.output,
          options.output->format == "json" ? to_json(proof) : text_of(proof, options, world));
    return has_errors(proof.problems) ? found_problems : done;
}

/// Checks again whenever a file is saved, until Ctrl-C.
[[noreturn]] void watch(const Options& options, World& world) {
    using namespace std::chrono_literals;
    constexpr auto home_and_clear = "\x1b[H\x1b[2J\x1b[3J";
    BankWatch files(world.paths.banks);
    while (true) {
        if (world.out_is_terminal) world.out << home_and_clear;
        try {
            check(options, world);
        } catch (const Error& error) {  // a file half saved, or gone for a moment
            tell(world, {error.diagnostic()});
        }
        world.out << "Checked. Save a file and it is checked again; Ctrl-C ends.\n" << std::flush;
        while (files.changed().empty()) std::this_thread::sleep_for(200ms);
    }
}

}  // namespace

Command bank_check_command() {
    namespace po = boost::program_options;
    auto options = std::make_shared<Options>();
    Command command{.name = "bank check",
                    .summary = "look for mistakes in the bank, and prove every rubric"};
    command.description =
        "Tells every problem with its file, line and column. A rubric proves itself by its model "
        "answers, which must earn their points, and its goldens, sample answers that must land in "
        "their bands; every point, red flag and option must be needed by one of them. "
        "Then it is attacked: with its terms in a row or in sentences that say nothing, with a "
        "model answer turned round, with what was said about other questions.\n\n"
        "Errors make the exit code 1, warnings do not.";
    command.arguments.add_options()("question", po::value(&options->only)->value_name("QUESTION"),
                                    "only this question, or this topic");
    command.options.add_options()(
        "coverage", po::bool_switch(&options->coverage),
        "which model answers and goldens hit each point, and the phrases that never counted there")(
        "watch", po::bool_switch(&options->watch),
        "check again whenever a file is saved; of one question also the grid");
    options->output = add_output(command, {"text", "json"});
    command.examples = {{"bank check", "everything, your own banks included"},
                        {"bank check dict-lookup-cost", "one question"},
                        {"bank check dict-lookup-cost --watch", "while you write its rubric"},
                        {"bank check dict-lookup-cost --coverage", "which phrases are of use"},
                        {"bank check --bank ~/my-bank", "a bank that you are writing"},
                        {"bank check --format json", "for a program, with every trial"}};
    command.run = [options](World& world) {
        if (options->watch) watch(*options, world);
        return check(*options, world);
    };
    return command;
}

}  // namespace hotseat::cli
