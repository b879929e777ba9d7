#include "app/draft_bank.hpp"
#include "cli/command.hpp"
#include "cli/input.hpp"
#include "report/figures.hpp"
#include "unicode/printable.hpp"

#include <fmt/format.h>

#include <memory>
#include <ostream>

namespace hotseat::cli {
namespace {

struct Options {
    std::string file{};
    std::string folder{};
    bool force = false;
};

std::optional<NamedText> draft_file(const std::string& name, World& world) {
    if (name.empty()) return std::nullopt;
    return read_named(name, world);
}

std::string summary(const DraftedBank& drafted, const std::string& folder) {
    const auto count = [](std::size_t number, std::string_view what) {
        return counted(static_cast<int>(number), what);
    };
    auto shown = printable_line(folder);
    while (shown.size() > 1 && shown.ends_with('/')) shown.pop_back();
    return fmt::format(
        "{} with {} drafted in {}\n"
        "Read    {}/SUGGESTIONS.md: what to do with them\n"
        "Check   hotseat bank check --bank {}: it says what is still to prove; a draft has no "
        "goldens\n"
        "Mind    a draft marks by words: what is wrong in the right words earns as much\n",
        count(drafted.questions, "question"), count(drafted.points, "point"), shown, shown, shown);
}

Exit draft(const Options& options, World& world) {
    const auto drafted = draft_bank(world.paths, draft_file(options.file, world));
    tell(world, drafted.problems);
    if (has_errors(drafted.problems)) return found_problems;
    const auto kept = write_folder(options.folder, drafted.files,
                                   options.force ? Existing::replace : Existing::keep);
    if (world.quiet) return done;
    world.out << summary(drafted, options.folder);
    for (const auto& file : kept)
        world.out << "Kept    " << printable_line(file.string()) << ": what was there before\n";
    return done;
}

}  // namespace

Command bank_draft_command() {
    namespace po = boost::program_options;
    auto options = std::make_shared<Options>();
    Command command{.name = "bank draft",
                    .summary = "write rubrics to begin with, from questions and model answers"};
    command.description =
        "FILE has a line a question: {\"question\": \"what-is-a-stack\", \"prompt\": \"What is a "
        "stack?\", \"references\": [\"...\"]}, a model answer or more; \"topic\", \"context\", "
        "\"level\", \"kind\" and \"answer_seconds\" may stand there too. Without FILE, the "
        "questions "
        "of the bank that have no rubric are drafted from their notes.\n\n"
        "DIR becomes a bank that marks by the words of the first model answer. It is there to be "
        "improved: DIR/SUGGESTIONS.md says how.";
    command.arguments.add_options()("file", po::value(&options->file)->value_name("FILE"),
                                    "the questions; - for standard input");
    command.options.add_options()("output",
                                  po::value(&options->folder)->required()->value_name("DIR"),
                                  "the new bank's folder")(
        "force", po::bool_switch(&options->force),
        "replace files of the same names in a DIR that is there already; the old ones stay "
        "beside them, with a ~ behind their names");
    command.examples = {
        {"bank draft questions.jsonl --output my-bank", "a bank out of questions and answers"},
        {"bank draft --bank my-bank --output drafts", "for questions that have no rubric yet"}};
    command.run = [options](World& world) { return draft(*options, world); };
    return command;
}

}  // namespace hotseat::cli
