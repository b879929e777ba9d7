#include "bank/bank_reader.hpp"

#include "bank/limits.hpp"
#include "base/nearest.hpp"
#include "base/slug.hpp"
#include "json/fields.hpp"
#include "json/parse.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace hotseat {
namespace {

using json::Fields;
using json::Problems;

constexpr json::Count question_count{.most = 5000};

using Texts = std::vector<std::string>;

/// Where the question with each id stands.
using Ids = std::map<std::string, Where, std::less<>>;

std::string shown(const Where& where) {
    return fmt::format("{}:{}:{}", where.file, where.place.line, where.place.column);
}

/// A list of texts that differ.
Texts different_texts(Fields& fields, std::string_view name, const json::Shape& shape) {
    Texts texts;
    std::set<std::string> seen;
    for (auto& [text, at] : fields.texts(name, limits::list, shape)) {
        if (!seen.insert(text).second)
            fields.problem(at,
                           fmt::format("{} stands twice in \"{}\"", json::in_quotes(text), name),
                           "remove one of them");
        texts.push_back(std::move(text));
    }
    return texts;
}

Texts related(Fields& fields, const std::string& id) {
    auto ids = different_texts(fields, "related", limits::name);
    if (std::ranges::find(ids, id) != ids.end())
        fields.problem(fields.find("related")->at, "a question related to itself", "remove its id");
    return ids;
}

std::chrono::seconds seconds(std::optional<std::int64_t> number) {
    return std::chrono::seconds(number.value_or(0));
}

/// Nothing, and at least one problem, when it is no good question.
std::optional<Question> read_question(const json::Value& value, Problems& problems) {
    Fields fields(value, "a question", problems);
    Question question;
    question.id = fields.required_slug("id");
    const auto* id = fields.find("id");
    question.where = problems.where(id ? id->at : value.at);
    question.subtopic = fields.text("subtopic", {}, limits::name);
    const auto level = fields.required_word("level", level_words());
    const auto kind = fields.required_word("kind", kind_words());
    question.prompt = fields.required_text("prompt", limits::text);
    question.context = fields.text("context", {}, limits::text);
    fields.require("answer_seconds");
    question.answer_time = seconds(fields.integer("answer_seconds", 5, 3600));
    question.think_time = seconds(fields.integer("think_seconds", 0, 600));
    question.hints = different_texts(fields, "hints", limits::text);
    question.note = fields.text("note", {}, limits::line);
    question.tags = different_texts(fields, "tags", limits::name);
    question.sources = different_texts(fields, "sources", limits::line);
    question.related = related(fields, question.id);
    fields.finish();
    if (!fields.good()) return std::nullopt;
    question.level = static_cast<Level>(*level);
    question.kind = static_cast<Kind>(*kind);
    return question;
}

Topic read_topic(Fields& fields, Problems& problems) {
    Topic topic;
    topic.slug = fields.required_slug("topic");
    auto title = topic.slug;
    std::ranges::replace(title, '-', ' ');
    topic.title = fields.text("title", {}, limits::name);
    if (topic.title.empty()) topic.title = title;
    topic.about = fields.text("about", {}, limits::text);
    topic.aliases = different_texts(fields, "aliases", limits::name);
    topic.comparisons = read_comparisons(fields, problems);
    topic.tasks = read_tasks(fields, problems);
    return topic;
}

/// Adds the topic, or what it has more than a topic of the same slug from another bank.
void add_topic(Topic topic, Bank& bank) {
    const auto it = std::ranges::find(bank.topics, topic.slug, &Topic::slug);
    if (it == bank.topics.end()) return bank.topics.push_back(std::move(topic));
    for (auto& alias : topic.aliases)
        if (std::ranges::find(it->aliases, alias) == it->aliases.end())
            it->aliases.push_back(std::move(alias));
    std::ranges::move(topic.comparisons, std::back_inserter(it->comparisons));
    std::ranges::move(topic.tasks, std::back_inserter(it->tasks));
}

void read_list(const json::List& list, const Topic& topic, Bank& bank, Problems& problems) {
    Ids ids;
    for (const auto& question : bank.questions) ids.emplace(question.id, question.where);
    for (const auto& value : list) {
        auto question = read_question(value, problems);
        if (!question) continue;
        const auto [first, is_new] = ids.emplace(question->id, question->where);
        if (!is_new) {
            const auto* id = value.find("id");
            problems.add(id->at, fmt::format("a second question \"{}\"", question->id),
                         fmt::format("the first one is at {}: ids are unique in the bank",
                                     shown(first->second)));
        } else if (!topic.slug.empty()) {
            question->topic = topic.slug;
            bank.questions.push_back(std::move(*question));
        }
    }
}

}  // namespace

bool is_topic_file(std::string_view name) {
    constexpr std::string_view ending = ".json";
    return name.ends_with(ending) && name != "schema.json" &&
           is_slug(name.substr(0, name.size() - ending.size()));
}

void read_questions(std::string_view text, std::string_view file, Bank& bank,
                    Diagnostics& diagnostics) {
    Problems problems(std::string(file), text, diagnostics);
    const auto value = json::parse(text, problems);
    if (!value) return;
    Fields fields(*value, "a question file", problems);
    if (!fields.is_object() || !read_version(fields, 1)) return;
    auto topic = read_topic(fields, problems);
    fields.require("questions");
    read_list(fields.list("questions", question_count), topic, bank, problems);
    fields.finish();
    if (!topic.slug.empty()) add_topic(std::move(topic), bank);
}

void check_links(const Bank& bank, Diagnostics& diagnostics) {
    auto ids = ids_of(bank);
    std::ranges::sort(ids);
    std::size_t told = 0;
    for (const auto& question : bank.questions)
        for (const auto& other : question.related) {
            if (std::ranges::binary_search(ids, other)) continue;
            if (++told == Problems::most) return;
            // Each hint looks at the whole bank: enough for slips of the finger, not for a flood.
            const bool think = told <= 20;
            diagnostics.push_back(
                {question.where,
                 fmt::format("\"{}\" is related to \"{}\", which is no question", question.id,
                             other),
                 think ? did_you_mean(other, ids, "add that question, or remove the id") : ""});
        }
}

}  // namespace hotseat
