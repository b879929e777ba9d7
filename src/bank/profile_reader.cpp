#include "bank/profile.hpp"

#include "bank/limits.hpp"
#include "base/nearest.hpp"
#include "json/fields.hpp"
#include "json/parse.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

namespace hotseat {
namespace {

using json::Fields;
using json::Problems;

constexpr int longest_block = 720;

std::vector<std::string> lines(Fields& fields, std::string_view name) {
    std::vector<std::string> lines;
    for (auto& [text, at] : fields.texts(name, limits::list, limits::line))
        lines.push_back(std::move(text));
    return lines;
}

template <typename Enum>
Enum word(Fields& fields, std::string_view name, const std::vector<std::string>& words,
          Enum otherwise) {
    const auto index = fields.word(name, words);
    return index ? static_cast<Enum>(*index) : otherwise;
}

/// "07:30"
std::optional<ClockTime> clock_time(std::string_view text) {
    const auto digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    if (!digit(0) || !digit(1) || !digit(3) || !digit(4)) return std::nullopt;
    const auto number = [&](std::size_t at) { return (text[at] - '0') * 10 + text[at + 1] - '0'; };
    if (number(0) > 23 || number(3) > 59) return std::nullopt;
    return ClockTime(number(0) * 60 + number(3));
}

std::optional<ClockTime> clock_time(Fields& fields, const json::Value& value,
                                    std::string_view name) {
    const auto time = value.text() ? clock_time(*value.text()) : std::nullopt;
    if (!time)
        fields.problem(value.at, fmt::format("\"{}\" is no time of the clock", name),
                       R"(written like "07:30", from "00:00" to "23:59")");
    return time;
}

std::optional<std::pair<ClockTime, ClockTime>> between(Fields& fields) {
    const auto& list = fields.list("begins", {2, 2});
    if (list.empty()) return std::nullopt;
    const auto first = clock_time(fields, list[0], "begins");
    const auto last = clock_time(fields, list[1], "begins");
    if (!first || !last) return std::nullopt;
    return std::pair(*first, *last);
}

void read_lengths(Fields& fields, BlockTemplate& block) {
    fields.require("minutes");
    const auto length = fields.integer("minutes", 5, longest_block);
    if (!length) {
        fields.find("shortest_minutes");
        return;
    }
    block.length = std::chrono::minutes(*length);
    const auto shortest = fields.integer("shortest_minutes", 5, *length);
    block.shortest =
        std::chrono::minutes(shortest.value_or(std::max<std::int64_t>(5, *length / 2)));
}

/// The topics of a block are among those of the profile.
std::vector<std::string> block_topics(Fields& fields, const std::vector<std::string>& known) {
    std::vector<std::string> topics;
    for (auto& [topic, at] : fields.texts("topics", limits::list, limits::name)) {
        if (std::ranges::find(known, topic) == known.end())
            fields.problem(at,
                           fmt::format("{} is no topic of this profile", json::in_quotes(topic)),
                           did_you_mean(topic, known, R"(give it a weight in "topics")"));
        else if (std::ranges::find(topics, topic) != topics.end())
            fields.problem(at, fmt::format("\"{}\" stands twice in \"topics\"", topic),
                           "remove one of them");
        topics.push_back(std::move(topic));
    }
    return topics;
}

BlockTemplate read_block(const json::Value& value, const std::vector<std::string>& topics,
                         std::set<std::string>& ids, Problems& problems) {
    Fields fields(value, "a block", problems);
    BlockTemplate block;
    block.id = fields.required_slug("id");
    if (!block.id.empty() && !ids.insert(block.id).second)
        fields.problem(fields.find("id")->at, fmt::format("a second block \"{}\"", block.id),
                       "ids are unique in a profile");
    fields.require("kind");
    block.kind = word(fields, "kind", block_kind_words(), BlockKind::learn);
    block.part = word(fields, "part", block_part_words(), BlockPart::days);
    block.rank = word(fields, "rank", block_rank_words(), BlockRank::normal);
    block.focus = fields.required_text("focus", limits::line);
    block.topics = block_topics(fields, topics);
    read_lengths(fields, block);
    block.covers = lines(fields, "covers");
    block.approach = lines(fields, "approach");
    block.outcome = fields.text("outcome", {}, limits::line);
    block.begins = between(fields);
    if (const auto* end = fields.find("ends_by"))
        block.ends_by = clock_time(fields, *end, "ends_by");
    fields.finish();
    return block;
}

std::vector<TopicWeight> read_topics(Fields& profile, Problems& problems) {
    std::vector<TopicWeight> topics;
    std::set<std::string> seen;
    profile.require("topics");
    for (const auto& value : profile.list("topics", limits::some)) {
        Fields fields(value, "a topic's weight", problems);
        TopicWeight topic;
        topic.topic = fields.required_slug("topic");
        if (!topic.topic.empty() && !seen.insert(topic.topic).second)
            fields.problem(fields.find("topic")->at,
                           fmt::format("a second weight for \"{}\"", topic.topic),
                           "remove one of them");
        topic.weight = fields.number("weight", 0, 10).value_or(1);
        fields.finish();
        topics.push_back(std::move(topic));
    }
    return topics;
}

/// The last evening and the morning come at the end: a plan keeps the order of its blocks.
void check_order(const std::vector<BlockTemplate>& blocks, const json::List& values,
                 Fields& profile) {
    for (std::size_t i = 1; i < blocks.size(); ++i)
        if (blocks[i].part < blocks[i - 1].part)
            profile.problem(values[i].at, "a block that comes too late in the list",
                            "first the days, then the last evening, then the morning");
}

}  // namespace

std::optional<Profile> read_profile(std::string_view text, std::string_view file,
                                    Diagnostics& diagnostics) {
    Problems problems(std::string(file), text, diagnostics);
    const auto value = json::parse(text, problems);
    if (!value) return std::nullopt;
    Fields fields(*value, "a profile", problems);
    if (!fields.is_object() || !read_version(fields, 1)) return std::nullopt;
    Profile profile{.file = std::string(file)};
    profile.name = fields.required_slug("profile");
    profile.title = fields.required_text("title", limits::name);
    profile.about = fields.text("about");
    if (const auto level = fields.word("level", level_words()))
        profile.level = static_cast<Level>(*level);
    profile.topics = read_topics(fields, problems);
    std::vector<std::string> topics;
    for (const auto& topic : profile.topics) topics.push_back(topic.topic);
    fields.require("blocks");
    const auto& blocks = fields.list("blocks", limits::some);
    std::set<std::string> ids;
    for (const auto& block : blocks)
        profile.blocks.push_back(read_block(block, topics, ids, problems));
    check_order(profile.blocks, blocks, fields);
    fields.finish();
    if (problems.count() > 0) return std::nullopt;
    return profile;
}

}  // namespace hotseat
