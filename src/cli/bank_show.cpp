#include "app/explained_answer.hpp"
#include "app/prove_bank.hpp"
#include "app/rubric_shelf.hpp"
#include "cli/command.hpp"
#include "cli/output.hpp"
#include "cli/selection.hpp"
#include "report/grid_text.hpp"
#include "report/missed_text.hpp"
#include "unicode/width.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace hotseat::cli {
namespace {

struct Options {
    std::string question{};
    bool grid = false;
    std::string why_not{};
    std::shared_ptr<Output> output{};
};

/// One question and its rubric, as a person reads it.
class Page {
public:
    explicit Page(std::size_t columns) : columns_(columns) {}

    std::string write(const Question& question, const Rubric* rubric) {
        line(fmt::format("{}: {}{}{}, {}, {}, {} s to answer{}", question.id, question.topic,
                         question.subtopic.empty() ? "" : " / ", question.subtopic,
                         to_text(question.level), to_text(question.kind),
                         question.answer_time.count(),
                         question.think_time.count() > 0
                             ? fmt::format(", {} s to think", question.think_time.count())
                             : ""));
        text_ += '\n';
        line(question.prompt);
        if (!question.context.empty()) text_ += '\n' + question.context + '\n';
        if (rubric)
            add(*rubric);
        else
            line("\nNo rubric: it is asked, timed and self-scored.");
        add("Hints", question.hints);
        if (!question.note.empty()) add("Note", {question.note});
        add("Sources", question.sources);
        add("Related", question.related);
        return std::move(text_);
    }

private:
    void line(std::string_view text, std::size_t indent = 0) {
        text_ += wrapped(std::string(indent, ' ') + std::string(text), columns_, indent) + '\n';
    }

    void add(std::string_view title, const std::vector<std::string>& lines) {
        if (!lines.empty()) text_ += fmt::format("\n{}\n", title);
        for (const auto& each : lines) line(each, 2);
    }

    void add(std::string_view how, const std::vector<Phrase>& phrases) {
        if (!phrases.empty()) text_ += fmt::format("         {}\n", how);
        for (const auto& phrase : phrases) line(phrase.text, 11);
    }

    void add(const Rubric& rubric) {
        double sum = rubric.ordered ? rubric.ordered->weight : 0;
        for (const auto& point : rubric.points) sum += point.weight;
        text_ += fmt::format("\nPoints ({:g} of {:g} earn full marks)\n", full_weight(rubric), sum);
        for (const auto& point : rubric.points) {
            line(fmt::format("{:>5.1f}  {}: {}", point.weight, point.id, point.says), 2);
            add("said by", point.any);
            add(fmt::format("worth {:g} of it", point.part_credit), point.part);
            add("said wrong by", point.wrong);
        }
        if (rubric.ordered) {
            line(fmt::format("{:>5.1f}  told in this order", rubric.ordered->weight), 2);
            add("steps", rubric.ordered->steps);
        }
        if (!rubric.red.empty()) text_ += "\nRed flags\n";
        for (const auto& flag : rubric.red) {
            line(fmt::format("{}: {} (takes {:.0f} off{})", flag.id, flag.says, flag.penalty * 70,
                             flag.cap ? fmt::format(", at most {:.0f}", *flag.cap * 100) : ""),
                 2);
            add("seen in", flag.any);
        }
        text_ += "\nModel answers\n";
        for (const auto& reference : rubric.references) line(reference.text, 2);
    }

    std::size_t columns_;
    std::string text_;
};

/// What kept each point that `answer` lacks from being found.
std::string reasons(const Question& question, const std::string& answer, World& world) {
    GradingBank bank(world.paths);
    Diagnostics problems;
    try {
        return missed_text(missed_by(bank, question, {.text = answer}, {}, problems), answer,
                           columns_of(world));
    } catch (const Error&) {
        tell(world, problems);
        throw;
    }
}

Exit show(const Options& options, World& world) {
    const auto bank = open_bank_for(world, {});
    const auto& question = named_question(bank, options.question);
    RubricShelf shelf(world.paths.banks);
    const auto* rubric = shelf.find(question.topic, question.id).rubric;
    tell(world, shelf.problems());
    if (options.grid && !options.why_not.empty())
        throw UsageError("--grid and --why-not are two views", "ask for one of them");
    if (!options.why_not.empty()) {
        write(world, *options.output, reasons(question, options.why_not, world));
        return done;
    }
    if (options.grid) {
        const auto proof = prove_bank(world.paths, question.id);
        if (proof.rubrics.empty())
            throw Error("\"" + question.id + "\" has no rubric that can be tried",
                        "hotseat bank check " + question.id + " tells why");
        write(world, *options.output, grid_text(proof.rubrics.front(), columns_of(world)));
        return done;
    }
    write(world, *options.output, Page(columns_of(world)).write(question, rubric));
    return done;
}

}  // namespace

Command bank_show_command() {
    namespace po = boost::program_options;
    auto options = std::make_shared<Options>();
    Command command{.name = "bank show",
                    .summary = "show a question, its points and model answers"};
    command.arguments.add_options()(
        "question", po::value(&options->question)->required()->value_name("QUESTION"), "its id");
    command.options.add_options()("grid", po::bool_switch(&options->grid),
                                  "its sample answers x its points, with the phrase that fired")(
        "why-not", po::value(&options->why_not)->value_name("TEXT"),
        "why an answer does not earn the points that it lacks");
    options->output = add_output(command, {"text"});
    command.examples = {{"bank show dict-lookup-cost", "what earns marks, and what costs them"},
                        {"bank show dict-lookup-cost --grid", "which sample answer earns what"},
                        {"bank show dict-lookup-cost --why-not \"it never hashes the key\"",
                         "what kept each phrase from matching"}};
    command.run = [options](World& world) { return show(*options, world); };
    return command;
}

}  // namespace hotseat::cli
