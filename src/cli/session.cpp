#include "app/run_session.hpp"
#include "app/session_report.hpp"
#include "app/session_text.hpp"
#include "cli/command.hpp"
#include "cli/selection.hpp"
#include "files/files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace hotseat::cli {
namespace {

namespace po = boost::program_options;

struct Options {
    std::shared_ptr<Selection> selection{};
    std::string mode{};
    std::string answers{};
    std::optional<int> think{};
    std::optional<std::int64_t> seed{};
    bool resume = false;
    bool plain = false;
};

std::string trimmed_end(std::string_view line) {
    const auto last = line.find_last_not_of(" \t\r");
    return std::string(line.substr(0, last == line.npos ? 0 : last + 1));
}

/// The answers in a file, separated by lines "---".
std::vector<std::string> read_answers(const std::string& file) {
    const auto text = read_file(file);
    std::vector<std::string> answers(1);
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        const auto line = std::string_view(text).substr(at, end - at);
        if (trimmed_end(line) == "---")
            answers.emplace_back();
        else
            answers.back().append(line).append("\n");
        at = end + 1;
    }
    if (answers.back().find_first_not_of(" \t\r\n") == std::string::npos) answers.pop_back();
    return answers;
}

std::string request_text(const Options& options) {
    auto text = to_text(*options.selection);
    if (options.think) text += fmt::format("{}--think {}", text.empty() ? "" : " ", *options.think);
    return text;
}

/// The --think that a session was begun with.
std::optional<std::chrono::seconds> think_of(const std::string& request) {
    constexpr std::string_view option = "--think ";
    const auto at = request.find(option);
    if (at == request.npos) return std::nullopt;
    return std::chrono::seconds(std::atoi(request.c_str() + at + option.size()));
}

void check_options(const Options& options) {
    check_range("think", options.think, 0, 600);
    const auto& [minutes, count, topics, levels, kinds] = *options.selection;
    const bool chosen = minutes || count || !topics.empty() || !levels.empty() || !kinds.empty() ||
                        options.seed || options.think || !options.mode.empty();
    if (options.resume && chosen)
        throw UsageError("--resume goes on with a session as it was begun",
                         "leave the other options out, or leave out --resume");
    if (!options.answers.empty() && options.mode == "aloud")
        throw UsageError("prepared answers cannot be said aloud", "leave out --answer aloud");
}

PreparedSession draw(const Options& options, World& world, const History& history,
                     const Bank& bank) {
    auto request = request_of(*options.selection, bank);
    if (options.think) request.think = std::chrono::seconds(*options.think);
    // Short enough to be typed again.
    const auto seed = options.seed.value_or(world.now().time_since_epoch().count() % 1'000'000);
    request.seed = static_cast<std::uint64_t>(seed);
    auto sample = draw_for(world, history, bank, request);
    PreparedSession prepared{
        .record = {.planned = sample.length, .seed = seed, .request = request_text(options)},
        .questions = std::move(sample.questions)};
    if (options.mode == "aloud") prepared.record.mode = AnswerMode::aloud;
    for (const auto& question : prepared.questions)
        prepared.record.questions.push_back(question.id);
    return prepared;
}

PreparedSession take_up(World& world, const History& history) {
    const auto record = history.unfinished();
    if (!record) throw Error("there is no unfinished session", "hotseat session begins one");
    auto bank = open_bank_for(world, {});
    if (const auto think = think_of(record->request))
        for (auto& question : bank.questions) question.think_time = *think;
    Diagnostics problems;
    auto prepared = prepare_resume(history, *record, bank.questions, problems);
    tell(world, problems);
    return prepared;
}

void announce(const PreparedSession& prepared, World& world, const History& history) {
    const auto& record = prepared.record;
    auto text = announcement(record, prepared.questions, columns_of(world));
    if (record.number != 0)
        text += fmt::format("Session {} goes on: {} of {} done.\n", record.number,
                            prepared.done.size(), prepared.questions.size());
    else if (const auto open = history.unfinished())
        text += fmt::format(
            "Session {} is unfinished ({} of {} done); starting closes it.\n"
            "hotseat session --resume goes on with it instead.\n",
            open->number, history.attempts(open->number).size(), open->questions.size());
    else
        text += fmt::format("--seed {} draws the same questions again.\n", record.seed);
    if (world.terminal.interactive() && !prepared.answers)
        text += "Enter starts the clock, /quit leaves.\n";
    world.terminal.show(text);
}

Exit tell_end(const SessionRun& run, World& world, const History& history, std::size_t questions) {
    const auto attempts = history.attempts(run.number);
    if (run.how == Ending::finished) {
        const auto text = first_screen(session_report(history, run.number), view_of(world));
        world.terminal.show("\n" + text);
        return done;
    }
    if (run.number == 0) {
        world.terminal.show("Nothing was answered, and nothing is kept.\n");
        return run.how == Ending::not_begun && world.terminal.interactive() ? interrupted
                                                                            : found_problems;
    }
    world.terminal.show(
        fmt::format("Session {} is kept: {} of {} done. hotseat session --resume "
                    "goes on with it.\n",
                    run.number, attempts.size(), questions));
    return run.how == Ending::input_ended ? done : interrupted;
}

Exit run_command(const Options& options, World& world) {
    check_options(options);
    // A history that cannot be kept must say so before a clock runs.
    History history(world.paths.history());
    auto prepared = options.resume ? take_up(world, history)
                                   : draw(options, world, history,
                                          open_bank_for(world, options.selection->topics));
    if (!options.answers.empty()) prepared.answers = read_answers(options.answers);
    announce(prepared, world, history);
    RubricShelf shelf(world.paths.banks);
    Marker marker(world.paths, shelf);
    const auto questions = prepared.questions.size();
    const auto run = run_session(world, history, shelf, marker, std::move(prepared));
    auto problems = shelf.problems();
    problems.insert(problems.end(), marker.problems().begin(), marker.problems().end());
    warn_of(world, problems, "rubrics", "answers to them have no mark");
    return tell_end(run, world, history, questions);
}

}  // namespace

Command session_command() {
    auto options = std::make_shared<Options>();
    Command command{.name = "session",
                    .summary = "a mock interview: timed questions, marks at the end"};
    command.description =
        "Draws questions over the topics, as many as fit into 20 minutes unless you say "
        "otherwise, and times thinking and answering apart. Nothing is said about marks until "
        "the end.\n\n"
        "What was asked in the last seven days comes last. Every answer is kept as soon as it is "
        "given; an interrupted session goes on with --resume.";
    options->selection = add_selection(command);
    const auto take_think = [options](int seconds) { options->think = seconds; };
    const auto take_seed = [options](std::int64_t seed) { options->seed = seed; };
    command.options.add_options()("answer", po::value(&options->mode)->value_name("HOW"),
                                  "typed (the usual), or aloud: you say it and tick the points")(
        "answers", po::value(&options->answers)->value_name("FILE"),
        "take the answers from FILE, separated by lines \"---\"")(
        "think", po::value<int>()->notifier(take_think)->value_name("SECONDS"),
        "time to think before each answer")(
        "seed", po::value<std::int64_t>()->notifier(take_seed)->value_name("N"),
        "draw the same questions again")("resume", po::bool_switch(&options->resume),
                                         "go on with the unfinished session")(
        "plain", po::bool_switch(&options->plain), "plain lines (the only way as yet)");
    command.choices.push_back({"answer", {"typed", "aloud"}});
    command.examples = {
        {"session", "20 minutes over all topics"},
        {"session --minutes 10 --topic containers --topic ci-cd", "ten minutes on two topics"},
        {"session --count 3 --answer aloud", "say three answers aloud, tick what was said"},
        {"session --resume", "go on where you stopped"}};
    command.run = [options](World& world) { return run_command(*options, world); };
    return command;
}

}  // namespace hotseat::cli
