#include "app/bulk_grading.hpp"
#include "app/explained_answer.hpp"
#include "app/session_report.hpp"
#include "base/nearest.hpp"
#include "base/shell_word.hpp"
#include "cli/command.hpp"
#include "cli/line_output.hpp"
#include "cli/output.hpp"
#include "cli/progress_line.hpp"
#include "cli/selection.hpp"
#include "files/files.hpp"
#include "files/open_file.hpp"
#include "grade/rule_words.hpp"
#include "report/figures.hpp"
#include "report/missed_text.hpp"
#include "terminal/descriptor_input.hpp"
#include "unicode/printable.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <ostream>
#include <thread>

namespace hotseat::cli {
namespace {

namespace po = boost::program_options;

constexpr std::size_t longest_answer = 4u << 20;  // bytes
constexpr int most_threads = 256;

struct Options {
    std::string file{};
    std::string question{};
    bool spoken = false;
    std::vector<std::string> without{};
    std::string format{};
    std::string why_not{};
    std::string output{};
    std::string resume_after{};
    std::optional<int> threads{};

    bool from_input() const { return file.empty() || file == "-"; }
};

Rules rules_of(const Options& options) {
    Rules rules;
    for (const auto& word : options.without) switch_off(rules, word);
    return rules;
}

void say(World& world, std::string_view text) {
    if (!world.quiet) world.err << text << std::flush;
}

// ---- one answer, with every reason

/// Leaves the one point, or all for "all". Throws when the question has no such point.
void keep_only(GradingBank& bank, const Question& question, const std::string& point,
               std::vector<MissedPoint>& missed) {
    if (point == "all") return;
    std::vector<std::string> ids{"all"};
    for (const auto& known : bank.find(question.id).rubric->points) ids.push_back(known.id);
    if (std::ranges::find(ids, point) == ids.end())
        throw Error("\"" + question.id + "\" has no point \"" + point + "\"",
                    did_you_mean(point, ids, fmt::format("it has: {}", fmt::join(ids, ", "))));
    std::erase_if(missed, [&](const MissedPoint& one) { return one.id != point; });
}

Exit explain(const Options& options, World& world) {
    if (options.threads || !options.resume_after.empty())
        throw UsageError("--question marks one answer",
                         "leave --threads and --resume-after out, or leave out --question");
    GradingBank bank(world.paths);
    if (!find(bank.bank(), options.question)) tell(world, bank.problems());  // is its file broken?
    const auto& question = named_question(bank.bank(), options.question);
    if (options.from_input() && world.in.is_terminal())
        say(world, printable(question.prompt) + "\nType or paste the answer; Ctrl-D ends it.\n");
    const auto answer = options.from_input() ? read_all(world.in, longest_answer)
                                             : read_file(options.file, longest_answer);
    Diagnostics problems;
    try {
        const Answer given{.text = answer, .spoken = options.spoken};
        const auto rules = rules_of(options);
        if (!options.why_not.empty()) {
            auto missed = missed_by(bank, question, given, rules, problems);
            keep_only(bank, question, options.why_not, missed);
            write(world, {{}, options.output}, missed_text(missed, answer, columns_of(world)));
            return done;
        }
        const auto report = explained_answer(bank, question, given, rules, problems);
        write(world, {options.format, options.output},
              options.format == "json" ? to_json(report) : to_text(report, view_of(world)));
    } catch (const Error&) {
        tell(world, problems);
        throw;
    }
    return done;
}

// ---- many answers, a line each

BulkOrder order_of(const Options& options) {
    check_range("threads", options.threads, 1, most_threads);
    if (options.spoken || !options.format.empty() || !options.why_not.empty())
        throw UsageError("--spoken, --format and --why-not go with --question",
                         R"(in a line of many answers write "spoken": true; grades come as JSON)");
    BulkOrder order{.resume_after = options.resume_after};
    order.manner = {options.from_input() ? "<stdin>" : options.file, rules_of(options),
                    options.without};
    const auto cores = std::max(1u, std::thread::hardware_concurrency());
    order.threads = static_cast<std::size_t>(options.threads.value_or(static_cast<int>(cores)));
    return order;
}

/// What somebody who broke off may want to know.
std::string parting_words(const Options& options, const BulkResult& result) {
    if (!options.output.empty() && options.output != "-")
        return printable_line(options.output) + " is as it was: it is written when all is marked\n";
    if (result.last.empty()) return {};
    return fmt::format("{} marked; hotseat grade --resume-after {} goes on\n",
                       counted(static_cast<int>(result.graded), "answer"),
                       printable_line(shell_word(result.last)));
}

Exit mark_lines(const Options& options, Input& input, World& world) {
    const auto order = order_of(options);
    GradingBank bank(world.paths);
    warn_of(world, bank.problems(), "questions", "answers to what is good are marked");
    if (bank.bank().questions.empty()) {
        tell(world, bank.problems());
        throw Error("there are no questions", "hotseat doctor looks at the banks");
    }
    if (input.is_terminal())
        say(world,
            "Answers are read from the keyboard, one JSON object a line; Ctrl-D ends.\n"
            "hotseat grade --help shows one, and how to mark a single text.\n");
    LineOutput output(world, options.output);
    ProgressLine progress(world, true);
    const auto result =
        grade_in_bulk(input, bank, order,
                      {.write = [&](std::string_view lines) { return output.write(lines); },
                       .tell =
                           [&](const Diagnostics& problems) {
                               progress.clear();
                               tell(world, problems);
                           },
                       .progress = [&](std::size_t graded) { progress.show(graded); }});
    progress.clear();
    warn_of(world, bank.rubric_file_problems(), "rubrics", "answers to what is good are marked");
    if (result.broken_off) {
        if (input.broken_off()) say(world, parting_words(options, result));
        return interrupted;
    }
    output.keep();
    if (!result.resumed)
        throw Error("no answer has the id \"" + options.resume_after + "\"",
                    "nothing was marked: name an id of the input");
    if (result.lost > 0)
        say(world, fmt::format("{} marked, {} left out\n",
                               counted(static_cast<int>(result.graded), "answer"),
                               counted(static_cast<int>(result.lost), "line")));
    if (result.lost > 0 && result.graded == 0)
        say(world, "One text, not a line an answer? --question ID marks it.\n");
    return result.lost > 0 ? found_problems : done;
}

Exit run_command(const Options& options, World& world) {
    if (!options.question.empty()) return explain(options, world);
    if (options.from_input()) return mark_lines(options, world.in, world);
    const OpenFile file(open_for_reading(options.file));
    DescriptorInput input(file.number(), options.file);
    return mark_lines(options, input, world);
}

void add_options(Command& command, Options& options) {
    command.arguments.add_options()(
        "file", po::value(&options.file)->value_name("FILE"),
        "answers as JSON lines or, with --question, the text of one; - or nothing for standard "
        "input");
    command.options.add_options()("question", po::value(&options.question)->value_name("ID"),
                                  "mark one answer to this question, and say why")(
        "spoken", po::bool_switch(&options.spoken),
        "with --question: the answer was said, and written down without sentences")(
        "format", po::value(&options.format)->value_name("FORMAT"),
        "with --question: text (the default) or json")(
        "why-not", po::value(&options.why_not)->value_name("POINT"),
        "with --question: what kept the point, or \"all\", from being found")(
        "output", po::value(&options.output)->value_name("FILE"),
        "write to FILE, when all is marked, instead of standard output")(
        "threads",
        po::value<int>()->notifier([&options](int n) { options.threads = n; })->value_name("N"),
        "mark on N cores; all of them when it is left out")(
        "resume-after", po::value(&options.resume_after)->value_name("ID"),
        "pass over the input up to the first answer with this id")(
        "without", po::value(&options.without)->value_name("RULE"),
        "mark as if there were no such rule, to see what it does (repeatable)");
    command.choices.push_back({"format", {"text", "json"}});
    command.choices.push_back({"without", rule_words()});
}

}  // namespace

Command grade_command() {
    auto options = std::make_shared<Options>();
    Command command{.name = "grade", .summary = "mark answers: one with every reason, or many"};
    command.description =
        "Many: each line of the input is an answer,\n"
        R"(  {"id": "anna-1", "question": "dict-lookup-cost", "answer": "The key is hashed ..."})"
        "\nand each line of the output its grade: the mark of 100, the points with the words that "
        "earned them, red flags, guards. They come in the order of the input. \"spoken\": true "
        "stands in the lines of answers that were said. A line that cannot be marked is told with "
        "its number and left out; then the exit code is 1.\n\n"
        "Marks depend on the bank alone: what the rubric says is what counts, proven or not.";
    add_options(command, *options);
    command.examples = {
        {"grade < answers.jsonl > grades.jsonl", "many answers, on all cores"},
        {"grade --resume-after anna-17 < answers.jsonl >> grades.jsonl", "the rest of them"},
        {"grade --question dict-lookup-cost answer.txt", "one answer, explained"},
        {"grade --question dict-lookup-cost --why-not all answer.txt", "why points were missed"},
        {"grade --without closeness answers.jsonl", "what marks would be on points alone"}};
    command.run = [options](World& world) { return run_command(*options, world); };
    return command;
}

}  // namespace hotseat::cli
