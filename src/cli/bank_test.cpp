#include "app/test_bank.hpp"
#include "cli/command.hpp"
#include "cli/input.hpp"
#include "cli/output.hpp"
#include "cli/progress_line.hpp"
#include "cli/selection.hpp"
#include "report/agreement_writers.hpp"

#include <memory>

namespace hotseat::cli {
namespace {

struct Options {
    std::string file{};
    TestRequest request{};
    int worst = 5;
    bool by_style = false;
    bool phrases = false;
    std::shared_ptr<Output> output{};
};

Exit test(const Options& options, World& world) {
    check_range("worst", options.worst, 0, 10'000);
    ProgressLine progress(world);
    const auto tested = test_bank(world.paths, read_named(options.file, world), options.request,
                                  [&](std::size_t answers) { progress.show(answers); });
    progress.clear();
    tell(world, tested.problems);
    if (has_errors(tested.problems)) return found_problems;
    const auto worst = static_cast<std::size_t>(options.worst);
    auto agreement = make_agreement(tested.questions, worst);
    if (options.request.suggest) agreement.suggestions = tested.suggestions;
    AgreementView view{.most = worst, .by_style = options.by_style, .all_phrases = options.phrases};
    view.columns = columns_of(world);
    write(world, *options.output,
          options.output->format == "json" ? to_json(agreement) : to_text(agreement, view));
    return done;
}

}  // namespace

Command bank_test_command() {
    namespace po = boost::program_options;
    auto options = std::make_shared<Options>();
    Command command{.name = "bank test",
                    .summary = "compare the rubrics' marks with those that a person gave"};
    command.description =
        "FILE has a line an answer: {\"id\": \"a1\", \"question\": \"dict-lookup-cost\", "
        "\"answer\": \"...\", \"mark\": 70}, the mark of 100; \"spoken\": true and \"style\" may "
        "stand there too.\n\n"
        "Shown are, for each question and for all: r (Pearson's correlation), error (the mean "
        "difference, in marks), bias (above 0 the machine is too kind), kappa (quadratic weighted, "
        "of the bands); then the answers that are marked too high and too low, with what made the "
        "mark; what each phrase does; and answers that no rule explains.\n\n"
        "A phrase is right in an answer whose mark lies nearer to the person's if this phrase "
        "alone "
        "speaks for its point than if nothing does, wrong where it lies farther away. \"alone\" "
        "counts the answers in which no other phrase of its list matches.";
    command.arguments.add_options()("file",
                                    po::value(&options->file)->required()->value_name("FILE"),
                                    "the marked answers; - for standard input");
    command.options.add_options()("question",
                                  po::value(&options->request.only)->value_name("QUESTION"),
                                  "only answers to this question, or of this topic")(
        "worst", po::value(&options->worst)->default_value(5)->value_name("N"),
        "how many of each ranking to show")("by-style", po::bool_switch(&options->by_style),
                                            "figures for each style of answer, too")(
        "phrases", po::bool_switch(&options->phrases), "every phrase, with those that never fired")(
        "suggest", po::bool_switch(&options->request.suggest),
        "phrases out of the answers that would bring marks nearer");
    options->output = add_output(command, {"text", "json"});
    command.examples = {
        {"bank test marked.jsonl", "how far the rubrics are from a person's marks"},
        {"bank test marked.jsonl --question dict-lookup-cost --phrases", "one rubric in detail"},
        {"bank test marked.jsonl --bank ~/my-bank --format json", "for a program"}};
    command.run = [options](World& world) { return test(*options, world); };
    return command;
}

}  // namespace hotseat::cli
