#include "record/record_json.hpp"

#include "grade/grade_json.hpp"
#include "record/exact_text.hpp"

#include <utility>

namespace hotseat {
namespace {

using json::List;
using json::Object;
using json::Value;
using std::chrono::milliseconds;

Value to_json(milliseconds time) {
    return std::int64_t{time.count()};
}

Value to_json(Instant instant) {
    return to_json(instant.time_since_epoch());
}

Value to_json(const std::vector<SelfMark>& marks) {
    List list;
    for (const auto& mark : marks)
        list.push_back(Object{{"point", exact_json(mark.point)}, {"credit", mark.credit}});
    return list;
}

void add_question(Object& object, const Asked& asked) {
    object.insert(object.end(), {{"question", exact_json(asked.question)},
                                 {"topic", exact_json(asked.topic)},
                                 {"subtopic", exact_json(asked.subtopic)},
                                 {"level", to_text(asked.level)},
                                 {"kind", to_text(asked.kind)},
                                 {"prompt", exact_json(asked.prompt)},
                                 {"context", exact_json(asked.context)},
                                 {"answer_seconds", std::int64_t{asked.answer_limit.count()}},
                                 {"think_seconds", std::int64_t{asked.think_limit.count()}},
                                 {"points", to_json(asked.points)},
                                 {"red_flags", to_json(asked.flags)},
                                 {"full", asked.full},
                                 {"models", hotseat::to_json(asked.models)}});
}

Value to_json(const Attempt& attempt) {
    Object object{{"position", attempt.position}};
    add_question(object, attempt.asked);
    object.insert(object.end(), {{"outcome", to_text(attempt.outcome)},
                                 {"text", exact_json(attempt.text)},
                                 {"late_text", exact_json(attempt.late_text)},
                                 {"thinking", to_json(attempt.thinking)},
                                 {"answering", to_json(attempt.answering)},
                                 {"ended", to_json(attempt.ended)},
                                 {"self_marks", to_json(attempt.self_marks)}});
    if (attempt.grade) object.push_back({"grade", to_json(*attempt.grade)});
    return object;
}

}  // namespace

Value to_json(const std::vector<AskedPoint>& points) {
    List list;
    for (const auto& point : points) {
        Object object{{"id", exact_json(point.id)},
                      {"says", exact_json(point.says)},
                      {"weight", point.weight}};
        if (!point.probe.empty()) object.push_back({"probe", exact_json(point.probe)});
        list.push_back(std::move(object));
    }
    return list;
}

Value to_json(const std::vector<AskedFlag>& flags) {
    List list;
    for (const auto& flag : flags)
        list.push_back(Object{{"id", exact_json(flag.id)}, {"says", exact_json(flag.says)}});
    return list;
}

Value to_json(const std::vector<std::string>& texts) {
    List list;
    for (const auto& text : texts) list.push_back(exact_json(text));
    return list;
}

Value to_json(const WholeSession& session) {
    const auto& record = session.record;
    Object object{{"number", record.number},
                  {"kind", session_kind_words()[static_cast<std::size_t>(record.kind)]},
                  {"mode", to_text(record.mode)},
                  {"state", session_state_words()[static_cast<std::size_t>(record.state)]},
                  {"started", to_json(record.started)}};
    if (record.ended) object.push_back({"ended", to_json(*record.ended)});
    object.insert(object.end(), {{"planned", to_json(record.planned)},
                                 {"used", to_json(record.used)},
                                 {"seed", record.seed},
                                 {"request", exact_json(record.request)},
                                 {"questions", to_json(record.questions)}});
    List attempts;
    for (const auto& attempt : session.attempts) attempts.push_back(to_json(attempt));
    object.push_back({"attempts", std::move(attempts)});
    return object;
}

}  // namespace hotseat
