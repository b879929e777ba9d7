#include "app/flash_review.hpp"
#include "app/kept_files.hpp"
#include "app/own_answers.hpp"
#include "app/own_notes.hpp"
#include "cli/command.hpp"
#include "cli/output.hpp"
#include "cli/selection.hpp"
#include "flash/deck.hpp"

#include <memory>
#include <optional>
#include <ostream>

namespace hotseat::cli {
namespace {

namespace po = boost::program_options;

constexpr int longest_review = 600, longest_card = 600, most_cards = 1000, usual_cards = 30;

struct Options {
    std::vector<std::string> topics{};
    std::optional<int> minutes{}, count{}, seconds{};
    bool misses = false;
    bool hands_off = false;
    std::shared_ptr<Output> output{};

    bool is_review() const { return output->format == "review" && output->file.empty(); }
};

FlashRules rules_of(const Options& options) {
    FlashRules rules{.hands_off = options.hands_off};
    if (options.seconds) rules.each = std::chrono::seconds(*options.seconds);
    if (options.minutes) rules.most = std::chrono::minutes(*options.minutes);
    return rules;
}

std::size_t most_of(const Options& options) {
    if (options.count) return static_cast<std::size_t>(*options.count);
    // A review ends by its clock; of a file, nobody knows how long it is looked at.
    if (options.minutes && !options.is_review())
        return static_cast<std::size_t>(*options.minutes * 60 / rules_of(options).each.count());
    return options.minutes || !options.is_review() ? most_cards : usual_cards;
}

Exit run_command(const Options& options, World& world) {
    check_range("minutes", options.minutes, 1, longest_review);
    check_range("seconds", options.seconds, 2, longest_card);
    check_range("count", options.count, 1, most_cards);
    const auto bank = open_bank_for(world, options.topics);
    const auto topics = named_topics(bank, options.topics);
    Diagnostics problems;
    auto records = read_card_records(world.paths, problems);
    stop_for(world, problems, "no card is shown");
    const auto notes = own_notes(world);
    const auto own = own_answers(world);
    const auto deck = make_deck({.questions = bank.questions,
                                 .notes = notes,
                                 .misses = own.misses,
                                 .flags = own.flags,
                                 .records = *records,
                                 .topics = topics,
                                 .misses_only = options.misses,
                                 .most = most_of(options)});
    if (deck.empty()) {
        world.out << (options.misses ? "Nothing was missed: hotseat flash shows the other cards.\n"
                                     : "There are no cards: the bank has no notes on this.\n");
        return done;
    }
    if (!options.is_review()) {
        write_page(world, *options.output, document_of(deck));
        return done;
    }
    return review(world, deck, std::move(*records), rules_of(options)) ? interrupted : done;
}

}  // namespace

Command flash_command() {
    auto options = std::make_shared<Options>();
    Command command{.name = "flash", .summary = "cards for a rapid review: what you missed first"};
    command.description =
        "A card shows a question; you say the answer to yourself, turn it and tell how well you "
        "knew it. First come cards you did not know last time, then points you missed in sessions, "
        "your own notes, and the lines of the bank, topic by turn. After each answer all is "
        "kept.\n\n"
        "With --hands-off cards turn by themselves: for the train, nothing to type and nothing to "
        "say. --format html makes one file of cards to open on a phone, without network or "
        "scripts.";
    command.options.add_options()("topic", po::value(&options->topics)->value_name("TOPIC"),
                                  "only this topic (repeatable)")(
        "minutes", number(options->minutes), "no new card after N minutes")(
        "count", number(options->count), "N cards (a review without --minutes: 30)")(
        "seconds", number(options->seconds), "a card turns by itself after N seconds (20)")(
        "misses", po::bool_switch(&options->misses), "only what you missed")(
        "hands-off", po::bool_switch(&options->hands_off), "cards turn and go by themselves");
    options->output = add_output(command, {"review", "text", "markdown", "html"});
    command.examples = {{"flash --minutes 20", "twenty minutes, your misses first"},
                        {"flash --hands-off --seconds 15", "in the train"},
                        {"flash --format html --output cards.html", "cards for the phone"}};
    command.run = [options](World& world) { return run_command(*options, world); };
    return command;
}

}  // namespace hotseat::cli
