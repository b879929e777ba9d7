#include "grade/grade_json.hpp"
#include "json/value.hpp"
#include "record/exact_text.hpp"
#include "report/figures.hpp"
#include "report/report_values.hpp"
#include "report/writers.hpp"

namespace hotseat {
namespace {

using json::List;
using json::Object;
using json::Value;

Value words_value(const QuestionReport& question, const std::optional<Span>& words) {
    const auto [begin, end] = *words;
    return Object{{"begin", static_cast<std::int64_t>(begin)},
                  {"end", static_cast<std::int64_t>(end)},
                  {"words", question.attempt.text.substr(begin, end - begin)}};
}

Value point_value(const QuestionReport& question, const PointLine& point) {
    static constexpr const char* said[]{"all", "part", "nothing", "wrong"};
    Object object{{"id", exact_json(point.id)},
                  {"says", exact_json(point.says)},
                  {"worth", rounded(point.worth)}};
    if (point.earned) object.push_back({"earned", rounded(*point.earned)});
    if (point.said) object.push_back({"said", said[static_cast<std::size_t>(*point.said)]});
    if (point.tick) object.push_back({"tick", *point.tick});
    if (point.words) object.push_back({"evidence", words_value(question, point.words)});
    if (!point.remark.empty()) object.push_back({"remark", point.remark});
    return object;
}

Value flag_value(const QuestionReport& question, const FlagLine& flag) {
    Object object{
        {"id", exact_json(flag.id)}, {"says", exact_json(flag.says)}, {"cost", rounded(flag.cost)}};
    if (flag.words) object.push_back({"evidence", words_value(question, flag.words)});
    return object;
}

template <class Line>
List lines_of(const QuestionReport& question, const std::vector<Line>& lines,
              Value (*value)(const QuestionReport&, const Line&)) {
    List list;
    for (const auto& line : lines) list.push_back(value(question, line));
    return list;
}

Value question_value(const QuestionReport& question) {
    const auto& attempt = question.attempt;
    const auto& asked = attempt.asked;
    Object object{{"position", attempt.position},
                  {"question", exact_json(asked.question)},
                  {"topic", exact_json(asked.topic)},
                  {"level", to_text(asked.level)},
                  {"kind", to_text(asked.kind)},
                  {"prompt", exact_json(asked.prompt)},
                  {"outcome", to_text(attempt.outcome)},
                  {"answering", std::int64_t{attempt.answering.count()}},
                  {"thinking", std::int64_t{attempt.thinking.count()}},
                  {"answer_seconds", std::int64_t{asked.answer_limit.count()}},
                  {"ended", std::int64_t{attempt.ended.time_since_epoch().count()}},
                  {"text", exact_json(attempt.text)}};
    if (!attempt.late_text.empty()) object.push_back({"late_text", exact_json(attempt.late_text)});
    add_mark(object, "mark", question.mark);
    add_mark(object, "machine", question.machine);
    add_mark(object, "own", question.own);
    object.push_back({"points", lines_of(question, question.points, point_value)});
    object.push_back({"red_flags", lines_of(question, question.flags, flag_value)});
    if (question.machine) object.push_back({"closeness", rounded(question.closeness)});
    object.push_back({"held", texts_value(question.held)});
    if (!question.ask_next.empty()) object.push_back({"ask_next", exact_json(question.ask_next)});
    object.push_back({"models", texts_value(asked.models)});
    if (attempt.grade) object.push_back({"grade", to_json(*attempt.grade)});
    return object;
}

Value topic_value(const Report::Topic& topic) {
    auto object = skill_object(topic.skill);
    if (!topic.biggest_miss.empty())
        object.push_back({"biggest_miss", exact_json(topic.biggest_miss)});
    return object;
}

Value session_value(const SessionRecord& session) {
    Object object{{"number", session.number},
                  {"kind", session_kind_words()[static_cast<std::size_t>(session.kind)]},
                  {"mode", to_text(session.mode)},
                  {"state", session_state_words()[static_cast<std::size_t>(session.state)]},
                  {"started", std::int64_t{session.started.time_since_epoch().count()}},
                  {"planned", std::int64_t{session.planned.count()}},
                  {"used", std::int64_t{session.used.count()}},
                  {"seed", session.seed},
                  {"request", exact_json(session.request)}};
    if (session.ended)
        object.push_back({"ended", std::int64_t{session.ended->time_since_epoch().count()}});
    return object;
}

Object header() {
    return {{"format", "hotseat-report"}, {"version", 1}};
}

void add_evidence(Object& object, const char* name,
                  const std::optional<DeliveryEvidence>& evidence) {
    if (!evidence) return;
    const auto [begin, end] = evidence->words;
    object.push_back(
        {name, Object{{"question", evidence->position},
                      {"words", exact_json(evidence->text.substr(begin, end - begin))}}});
}

Object delivery_value(const Delivery& delivery) {
    Object object{{"designs", delivery.designs}, {"stories", delivery.stories}};
    add_evidence(object, "asked_back", delivery.asked_back);
    add_evidence(object, "own_project", delivery.own_project);
    return object;
}

}  // namespace

std::string to_json(const Report& report) {
    auto object = header();
    object.push_back({"session", session_value(report.session)});
    object.push_back({"asked", report.asked()});
    object.push_back({"answered", report.answered});
    object.push_back({"skipped", report.skipped});
    object.push_back({"empty", report.empty});
    add_mark(object, "mark", report.mark);
    add_mark(object, "last_time", report.last_time);
    List topics, questions, next;
    for (const auto& topic : report.topics) topics.push_back(topic_value(topic));
    for (const auto& question : report.questions) questions.push_back(question_value(question));
    for (const auto& line : report.next)
        next.push_back(
            Object{{"command", exact_json("hotseat " + line.command)}, {"why", line.why}});
    object.push_back({"topics", std::move(topics)});
    object.push_back({"next", std::move(next)});
    object.push_back({"delivery", delivery_value(report.delivery)});
    object.push_back({"questions", std::move(questions)});
    return to_text(object, 2) + "\n";
}

std::string to_json(const QuestionReport& question) {
    auto object = header();
    // 0: marked outside of any session.
    object.push_back({"session", Object{{"number", question.attempt.session}}});
    object.push_back({"questions", List{question_value(question)}});
    return to_text(object, 2) + "\n";
}

}  // namespace hotseat
