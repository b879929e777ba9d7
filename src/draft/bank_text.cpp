#include "draft/bank_text.hpp"

#include "json/value.hpp"

#include <cmath>
#include <utility>

namespace hotseat {
namespace {

using json::List;
using json::Object;
using json::Value;

List list_of(const std::vector<std::string>& texts) {
    List list;
    for (const auto& text : texts) list.push_back(text);
    return list;
}

List list_of(const std::vector<Phrase>& phrases) {
    List list;
    for (const auto& phrase : phrases) list.push_back(phrase.text);
    return list;
}

void add_text(Object& object, const char* name, const std::string& text) {
    if (!text.empty()) object.push_back({name, text});
}

void add_texts(Object& object, const char* name, const std::vector<std::string>& texts) {
    if (!texts.empty()) object.push_back({name, list_of(texts)});
}

std::int64_t count(std::chrono::seconds seconds) {
    return seconds.count();
}

Value value_of(const Question& question) {
    Object object{{"id", question.id}};
    add_text(object, "subtopic", question.subtopic);
    object.push_back({"level", to_text(question.level)});
    object.push_back({"kind", to_text(question.kind)});
    object.push_back({"prompt", question.prompt});
    add_text(object, "context", question.context);
    object.push_back({"answer_seconds", count(question.answer_time)});
    if (question.think_time.count() > 0)
        object.push_back({"think_seconds", count(question.think_time)});
    add_texts(object, "hints", question.hints);
    add_text(object, "note", question.note);
    add_texts(object, "tags", question.tags);
    add_texts(object, "sources", question.sources);
    return object;
}

Value value_of(const Point& point) {
    Object object{{"id", point.id}, {"says", point.says}, {"w", point.weight}};
    object.push_back({"any", list_of(point.any)});
    if (!point.part.empty()) object.push_back({"part", list_of(point.part)});
    return object;
}

Value value_of(const Rubric& rubric) {
    List references, points;
    for (const auto& reference : rubric.references) references.push_back(reference.text);
    for (const auto& point : rubric.points) points.push_back(value_of(point));
    Object object{{"references", std::move(references)}, {"points", std::move(points)}};
    if (rubric.full) object.push_back({"full", *rubric.full});
    return object;
}

}  // namespace

std::string questions_text(const Topic& topic, std::span<const Drafted> drafted) {
    List questions;
    for (const auto& each : drafted) questions.push_back(value_of(each.question));
    Object object{{"version", 1}, {"topic", topic.slug}};
    add_text(object, "title", topic.title);
    add_text(object, "about", topic.about);
    add_texts(object, "aliases", topic.aliases);
    object.push_back({"questions", std::move(questions)});
    return to_text(object, 2) + "\n";
}

std::string rubrics_text(const Topic& topic, std::span<const Drafted> drafted) {
    Object rubrics;
    for (const auto& each : drafted)
        rubrics.push_back({each.question.id, value_of(each.draft.rubric)});
    const Object object{{"version", 1}, {"topic", topic.slug}, {"rubrics", std::move(rubrics)}};
    return to_text(object, 2) + "\n";
}

}  // namespace hotseat
