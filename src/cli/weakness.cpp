#include "app/open_bank.hpp"
#include "app/session_report.hpp"
#include "cli/command.hpp"
#include "cli/output.hpp"

namespace hotseat::cli {
namespace {

std::vector<TopicImportance> topics_of(const Bank& bank) {
    std::vector<TopicImportance> topics;
    for (const auto& topic : bank.topics) topics.push_back({topic.slug});
    return topics;
}

Exit weakness(const Output& output, World& world) {
    const auto history = existing_history(world);
    // Only the names of topics are wanted: what is wrong with a question is no matter here.
    const auto topics = topics_of(open_bank(world.paths).bank);
    const auto found = history ? make_weakness(history->sessions(), history->attempts(), topics)
                               : make_weakness({}, {}, topics);
    const auto& format = output.format;
    write(world, output,
          format == "markdown" ? to_markdown(found, view_of(world))
          : format == "json"   ? to_json(found)
          : format == "csv"    ? to_csv(found)
                               : to_text(found, view_of(world)));
    return done;
}

}  // namespace

Command weakness_command() {
    Command command{.name = "weakness", .summary = "what to study next, over all sessions"};
    command.description =
        "Ranks the topics by what study can bring there, and lists the points that were missed "
        "again and again, the red flags, and how your own marks compare with the machine's.\n\n"
        "The range beside a mark is where its mean lies with a probability of 95 %: Student's "
        "interval, in which a spread of 20 marks counts like four answers, so that one or two "
        "answers do not pretend to know. The gain is what is missing to excellent (85), where "
        "your overall mark counts like two more answers in each topic.";
    auto output = add_output(command, {"text", "markdown", "json", "csv"});
    command.examples = {{"weakness", "what to study next"},
                        {"weakness --format csv --output weak.csv", "for a spreadsheet"}};
    command.run = [output](World& world) { return weakness(*output, world); };
    return command;
}

}  // namespace hotseat::cli
