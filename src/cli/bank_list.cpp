#include "app/rubric_shelf.hpp"
#include "cli/command.hpp"
#include "cli/output.hpp"
#include "cli/selection.hpp"
#include "json/value.hpp"
#include "report/figures.hpp"
#include "unicode/width.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace hotseat::cli {
namespace {

struct Options {
    std::shared_ptr<Selection> filter{};
    std::shared_ptr<Output> output{};
};

struct Listed {
    const Question* question = nullptr;
    std::size_t points = 0;  ///< 0: there is no rubric
};

std::string to_text(const std::vector<Listed>& list) {
    std::size_t width = 0;
    for (const auto& [question, points] : list)
        width = std::max(width, display_width(question->id));
    std::string text, topic;
    for (const auto& [question, points] : list) {
        if (question->topic != topic) text += (topic.empty() ? "" : "\n") + question->topic + '\n';
        topic = question->topic;
        text += fmt::format("  {}  {:<6}  {:<11}  {:>3} s  {}\n", padded(question->id, width),
                            to_text(question->level), to_text(question->kind),
                            question->answer_time.count(),
                            points == 0 ? "self-scored" : fmt::format("{} points", points));
    }
    return text + fmt::format("\n{}. hotseat bank show ID tells more.\n",
                              counted(static_cast<int>(list.size()), "question"));
}

std::string to_json(const std::vector<Listed>& list) {
    json::List questions;
    for (const auto& [question, points] : list)
        questions.push_back(json::Object{
            {"id", question->id},
            {"topic", question->topic},
            {"level", to_text(question->level)},
            {"kind", to_text(question->kind)},
            {"prompt", question->prompt},
            {"answer_seconds", static_cast<std::int64_t>(question->answer_time.count())},
            {"points", static_cast<std::int64_t>(points)}});
    return json::to_text(json::Object{{"format", "hotseat-questions"},
                                      {"version", 1},
                                      {"questions", std::move(questions)}},
                         2) +
           '\n';
}

Exit list(const Options& options, World& world) {
    const auto bank = open_bank_for(world, options.filter->topics);
    const auto request = request_of(*options.filter, bank);
    RubricShelf shelf(world.paths.banks);
    std::vector<Listed> listed;
    for (const auto& question : bank.questions) {
        if (!allows(request, question)) continue;
        const auto* rubric = shelf.find(question.topic, question.id).rubric;
        listed.push_back({&question, rubric ? rubric->points.size() : 0});
    }
    std::ranges::stable_sort(listed, {}, [](const Listed& l) { return l.question->topic; });
    if (listed.empty())
        throw Error("no question is like that", "leave out a --topic, --level or --kind");
    write(world, *options.output,
          options.output->format == "json" ? to_json(listed) : to_text(listed));
    return done;
}

}  // namespace

Command bank_list_command() {
    auto options = std::make_shared<Options>();
    Command command{.name = "bank list", .summary = "list the questions, topic by topic"};
    options->filter = add_filter(command);
    options->output = add_output(command, {"text", "json"});
    command.examples = {{"bank list", "all of them"},
                        {"bank list --level senior --kind design", "some of them"}};
    command.run = [options](World& world) { return list(*options, world); };
    return command;
}

}  // namespace hotseat::cli
