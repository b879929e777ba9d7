#include "cli/selection.hpp"

#include "base/nearest.hpp"
#include "report/figures.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hotseat::cli {
namespace {

namespace po = boost::program_options;

constexpr int longest_session = 600;  // minutes
constexpr int most_questions = 500;

}  // namespace

po::typed_value<int>* number(std::optional<int>& target) {
    return po::value<int>()->notifier([&target](int value) { target = value; })->value_name("N");
}

std::string named_topic(const Bank& bank, const std::string& word) {
    if (auto slug = topic_named(bank, word); !slug.empty()) return slug;
    std::vector<std::string> names;
    std::string slugs;
    for (const auto& topic : bank.topics) {
        names.push_back(topic.slug);
        names.insert(names.end(), topic.aliases.begin(), topic.aliases.end());
        slugs += (slugs.empty() ? "" : ", ") + topic.slug;
    }
    throw UsageError("no topic \"" + word + "\"", did_you_mean(word, names, "one of: " + slugs));
}

std::vector<std::string> named_topics(const Bank& bank, const std::vector<std::string>& words) {
    std::vector<std::string> topics;
    for (const auto& word : words)
        if (auto topic = named_topic(bank, word); std::ranges::count(topics, topic) == 0)
            topics.push_back(std::move(topic));
    return topics;
}

namespace {

void add_filter(Command& command, Selection& selection) {
    command.options.add_options()("topic", po::value(&selection.topics)->value_name("TOPIC"),
                                  "only this topic (repeatable)")(
        "level", po::value(&selection.levels)->value_name("LEVEL"),
        "only junior, mid or senior questions (repeatable)")(
        "kind", po::value(&selection.kinds)->value_name("KIND"),
        "only questions of this kind (repeatable)");
    command.choices.push_back({"level", level_words()});
    command.choices.push_back({"kind", kind_words()});
}

}  // namespace

std::shared_ptr<Selection> add_filter(Command& command) {
    auto selection = std::make_shared<Selection>();
    add_filter(command, *selection);
    return selection;
}

std::shared_ptr<Selection> add_selection(Command& command) {
    auto selection = std::make_shared<Selection>();
    command.options.add_options()("minutes", number(selection->minutes),
                                  "as many questions as fit into N minutes")(
        "count", number(selection->count), "N questions");
    add_filter(command, *selection);
    return selection;
}

void check_range(std::string_view name, std::optional<int> value, int least, int most) {
    if (value && (*value < least || *value > most))
        throw UsageError(fmt::format("--{} {} is out of range", name, *value),
                         fmt::format("from {} to {}", least, most));
}

SampleRequest request_of(const Selection& selection, const Bank& bank) {
    check_range("minutes", selection.minutes, 1, longest_session);
    check_range("count", selection.count, 1, most_questions);
    SampleRequest request;
    if (selection.minutes) request.minutes = std::chrono::minutes(*selection.minutes);
    if (selection.count) request.count = static_cast<std::size_t>(*selection.count);
    for (const auto& topic : selection.topics) request.topics.push_back(named_topic(bank, topic));
    for (const auto& level : selection.levels) request.levels.push_back(*parse_level(level));
    for (const auto& kind : selection.kinds) request.kinds.push_back(*parse_kind(kind));
    return request;
}

const Question& named_question(const Bank& bank, const std::string& id) {
    if (const auto* question = find(bank, id)) return *question;
    throw UsageError("no question \"" + id + "\"", did_you_mean(id, ids_of(bank), where_ids_are));
}

void warn_of(World& world, const Diagnostics& problems, std::string_view part,
             std::string_view consequence) {
    const auto errors = std::ranges::count(problems, Severity::error, &Diagnostic::severity);
    if (errors == 0) return;
    tell(world,
         {{.message = fmt::format("{} in the bank's {}: {}",
                                  counted(static_cast<int>(errors), "problem"), part, consequence),
           .hint = "hotseat bank check tells them",
           .severity = Severity::warning}});
}

Bank open_bank_for(World& world, const std::vector<std::string>& topics) {
    auto [bank, problems] = open_bank(world.paths, topics);
    if (bank.questions.empty()) {
        tell(world, problems);
        throw Error("there are no questions to ask",
                    world.paths.banks.empty() ? "--bank DIR names a folder with questions/ inside"
                                              : "hotseat bank check tells what is wrong");
    }
    warn_of(world, problems, "questions", "what is good is asked");
    return std::move(bank);
}

Sample draw_for(World& world, const History& history, const Bank& bank,
                const SampleRequest& request) {
    const auto now = world.now();
    auto sample =
        draw_sample(bank.questions, request, history.asked_since(now - rest_between_asks), now);
    const auto said = remarks(sample, request);
    if (sample.questions.empty())
        throw Error(said.front(), sample.matching > 0 ? "give it more --minutes"
                                                      : "leave out a --topic, --level or --kind");
    for (const auto& remark : said)
        if (!world.quiet) world.terminal.show("Note: " + remark + ".\n");
    return sample;
}

std::string to_text(const Selection& selection) {
    std::string text;
    const auto add = [&](std::string_view name, const auto& value) {
        text += fmt::format("{}--{} {}", text.empty() ? "" : " ", name, value);
    };
    if (selection.minutes) add("minutes", *selection.minutes);
    if (selection.count) add("count", *selection.count);
    for (const auto& topic : selection.topics)
        add("topic", topic.find(' ') == topic.npos ? topic : '"' + topic + '"');
    for (const auto& level : selection.levels) add("level", level);
    for (const auto& kind : selection.kinds) add("kind", kind);
    return text;
}

}  // namespace hotseat::cli
