#include "app/own_answers.hpp"
#include "app/own_notes.hpp"
#include "cli/command.hpp"
#include "cli/output.hpp"
#include "cli/selection.hpp"
#include "study/notes_page.hpp"

#include <memory>
#include <optional>
#include <ostream>

namespace hotseat::cli {
namespace {

namespace po = boost::program_options;

constexpr int longest_reading = 600;  // minutes

struct Options {
    std::vector<std::string> topics{};
    std::optional<int> minutes{};
    bool own = false;
    std::shared_ptr<Output> output{};
};

Exit run_command(const Options& options, World& world) {
    check_range("minutes", options.minutes, 1, longest_reading);
    const auto bank = open_bank_for(world, options.topics);
    std::vector<Topic> topics;
    for (const auto& slug : named_topics(bank, options.topics))
        topics.push_back(*find_topic(bank, slug));
    const auto notes = own_notes(world);
    const auto own = own_answers(world);
    NotesRequest request{.topics = options.topics.empty() ? bank.topics : topics,
                         .general = options.topics.empty(),
                         .notes = notes,
                         .misses = own.misses,
                         .flags = own.flags};
    if (!options.own) request.questions = bank.questions;
    if (options.minutes) request.most = std::chrono::minutes(*options.minutes);
    const auto page = notes_page(request);
    if (page.parts.empty()) {
        world.out << "There are no notes yet. hotseat note add TOPIC \"...\" makes one; what you "
                     "miss in a session stands here, too.\n";
        return done;
    }
    write_page(world, *options.output, page);
    return done;
}

}  // namespace

Command notes_command() {
    auto options = std::make_shared<Options>();
    Command command{.name = "notes", .summary = "one page of bullets: own notes and misses first"};
    command.description =
        "The bullets of each topic for a phone or a small notebook: your own notes, then what you "
        "missed and the mistakes you made, then the lines of the bank. With --minutes only what "
        "can be read in that time: what is your own first.";
    command.arguments.add_options()("topic",
                                    po::value(&options->topics)->multitoken()->value_name("TOPIC"),
                                    "only these topics");
    command.options.add_options()("minutes", number(options->minutes), "a reading time")(
        "own", po::bool_switch(&options->own), "without the lines of the bank");
    options->output = add_output(command, {"text", "markdown", "html"});
    command.examples = {{"notes --minutes 15", "what can be read in a quarter of an hour"},
                        {"notes --format html --output notes.html", "for the phone"}};
    command.run = [options](World& world) { return run_command(*options, world); };
    return command;
}

}  // namespace hotseat::cli
