#pragma once

#include "app/open_bank.hpp"
#include "cli/command.hpp"
#include "sample/sample.hpp"
#include "store/history.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hotseat::cli {

/// Which questions a command asks, as its user says it.
struct Selection {
    std::optional<int> minutes{};
    std::optional<int> count{};
    std::vector<std::string> topics{};  ///< slugs, titles or aliases
    std::vector<std::string> levels{};
    std::vector<std::string> kinds{};
};

/// Adds --topic, --level and --kind to the command.
std::shared_ptr<Selection> add_filter(Command& command);

/// The same, and --minutes and --count.
std::shared_ptr<Selection> add_selection(Command& command);

/// Throws UsageError where a number is out of range: then `name` must be from `least` to `most`.
void check_range(std::string_view name, std::optional<int> value, int least, int most);

/// What the selection asks of the bank. Throws UsageError for numbers out of range and words that
/// name no topic.
SampleRequest request_of(const Selection& selection, const Bank& bank);

/// The value of an option that need not be there, with a default of nothing.
boost::program_options::typed_value<int>* number(std::optional<int>& target);

/// The slug that a user means by `word`. Throws UsageError with did-you-mean when there is none.
std::string named_topic(const Bank& bank, const std::string& word);

/// The same for several, each once.
std::vector<std::string> named_topics(const Bank& bank, const std::vector<std::string>& words);

/// The question with this id. Throws UsageError with did-you-mean when there is none.
const Question& named_question(const Bank& bank, const std::string& id);

/// Opens the bank for these topics (all, without), warns when some of it is broken, and throws
/// Error when no question is left.
Bank open_bank_for(World& world, const std::vector<std::string>& topics);

/// Warns when there are errors among the problems of the bank's `part`.
void warn_of(World& world, const Diagnostics& problems, std::string_view part,
             std::string_view consequence);

/// Draws the questions, rested ones first, and shows what is to be said about them. Throws Error
/// when there are none.
Sample draw_for(World& world, const History& history, const Bank& bank,
                const SampleRequest& request);

/// The options again, as they could be typed.
std::string to_text(const Selection& selection);

}  // namespace hotseat::cli
