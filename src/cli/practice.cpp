#include "app/practise.hpp"
#include "cli/command.hpp"
#include "cli/selection.hpp"
#include "report/figures.hpp"

#include <fmt/format.h>

#include <memory>

namespace hotseat::cli {
namespace {

namespace po = boost::program_options;

struct Options {
    std::shared_ptr<Selection> selection{};
    std::string question{};
};

void check_options(const Options& options) {
    const auto& [minutes, count, topics, levels, kinds] = *options.selection;
    if (!options.question.empty() &&
        (minutes || count || !topics.empty() || !levels.empty() || !kinds.empty()))
        throw UsageError("--question names the one question to practise",
                         "leave the other options out, or leave out --question");
}

Exit run_command(const Options& options, World& world) {
    check_options(options);
    History history(world.paths.history());
    const auto bank = open_bank_for(world, options.selection->topics);
    SessionRecord record{.kind = SessionKind::practice,
                         .started = world.now(),
                         .request = to_text(*options.selection)};
    std::vector<Question> questions;
    if (!options.question.empty()) {
        questions.push_back(named_question(bank, options.question));
        record.request = "--question " + options.question;
    } else {
        auto request = request_of(*options.selection, bank);
        record.seed = world.now().time_since_epoch().count() % 1'000'000;
        request.seed = static_cast<std::uint64_t>(record.seed);
        questions = draw_for(world, history, bank, request).questions;
    }
    for (const auto& question : questions) record.planned += length_of(question);
    world.terminal.show(
        fmt::format("Practice: {}. A \".\" on a line of its own (or Ctrl-D) ends an answer;\n/hint "
                    "helps, /help "
                    "tells the rest.\n",
                    counted(static_cast<int>(questions.size()), "question")));
    RubricShelf shelf(world.paths.banks);
    Marker marker(world.paths, shelf);
    const auto run = practise(world, history, shelf, marker, std::move(record), questions);
    if (run.session != 0)
        world.terminal.show(
            fmt::format("Kept as session {}: {}.\n", run.session, counted(run.tries, "answer")));
    return run.broken_off ? interrupted : done;
}

}  // namespace

Command practice_command() {
    auto options = std::make_shared<Options>();
    Command command{.name = "practice",
                    .summary = "one question at a time: answer, mark yourself, compare"};
    command.description =
        "Each question comes with hints when you ask for them (/hint) and without a hard stop. "
        "After the answer you tick the points you made; then come the machine's marks beside "
        "yours with the words that earned them, and the model answers. \"a\" asks the same "
        "question again and shows what changed.";
    options->selection = add_selection(command);
    command.options.add_options()("question", po::value(&options->question)->value_name("ID"),
                                  "only this question");
    command.examples = {
        {"practice --topic microservices --minutes 20", "twenty minutes on one topic"},
        {"practice --question dict-lookup", "one question, as often as you like"}};
    command.run = [options](World& world) { return run_command(*options, world); };
    return command;
}

}  // namespace hotseat::cli
