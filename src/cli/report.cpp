#include "app/session_report.hpp"
#include "cli/command.hpp"
#include "cli/output.hpp"
#include "cli/session_number.hpp"

#include <algorithm>

namespace hotseat::cli {
namespace {

namespace po = boost::program_options;

struct Options {
    std::string session{};
    std::string question{};
    std::shared_ptr<Output> output{};
};

template <class Document>
std::string written(const Document& document, const std::string& format, const View& view) {
    if (format == "markdown") return to_markdown(document, view);
    if (format == "json") return to_json(document);
    return to_text(document, view);
}

const QuestionReport& question_in(const Report& report, int position) {
    const auto at = [](const QuestionReport& question) { return question.attempt.position; };
    const auto found = std::ranges::find(report.questions, position, at);
    if (found != report.questions.end()) return *found;
    throw Error("session " + std::to_string(report.session.number) + " has no question " +
                    std::to_string(position),
                report.questions.empty()
                    ? "nothing was asked in it"
                    : "it has 1 to " + std::to_string(at(report.questions.back())));
}

Exit report(const Options& options, World& world) {
    std::optional<std::int64_t> number;
    if (!options.session.empty()) number = session_number(options.session);
    std::optional<int> position;
    if (!options.question.empty()) position = question_number(options.question);
    const auto history = existing_history(world);
    if (!history) throw Error("there is no session yet", "hotseat session begins one");
    const auto report = session_report(*history, number);
    const auto& format = options.output->format;
    const auto view = view_of(world);
    write(world, *options.output,
          position ? written(question_in(report, *position), format, view)
                   : written(report, format, view));
    return done;
}

}  // namespace

Command report_command() {
    auto options = std::make_shared<Options>();
    Command command{.name = "report",
                    .summary = "what a session showed, topic by topic and point by point"};
    command.description =
        "Without a number, the last session's. Every mark comes with its reasons: the points that "
        "were said, with the words that said them, those that were not and what they would have "
        "brought, red flags and limits.\n\n"
        "What was skipped or empty is counted apart: not answered is not wrong.";
    command.arguments.add_options()("session", po::value(&options->session)->value_name("N"),
                                    "the session's number");
    command.options.add_options()("question", po::value(&options->question)->value_name("K"),
                                  "question K alone, with the whole answer and the model answers");
    options->output = add_output(command, {"text", "markdown", "json"});
    command.examples = {{"report", "the last session"},
                        {"report 7 --question 3", "the third question of session 7, in full"},
                        {"report --format markdown --output mock.md", "for a friend or a coach"}};
    command.run = [options](World& world) { return report(*options, world); };
    return command;
}

}  // namespace hotseat::cli
