#include "record/exact_text.hpp"
#include "report/figures.hpp"
#include "report/report_values.hpp"
#include "report/writers.hpp"

namespace hotseat {
namespace {

using json::List;
using json::Object;
using json::Value;

Value value_of(const Weakness::Topic& topic) {
    auto object = skill_object(topic.skill);
    object.push_back({"importance", topic.importance});
    object.push_back({"gain", rounded(topic.gain)});
    object.push_back({"slow", topic.skill.slow()});
    return object;
}

Value value_of(const PointMiss& miss) {
    return Object{{"question", exact_json(miss.question)},
                  {"topic", exact_json(miss.topic)},
                  {"point", exact_json(miss.point)},
                  {"says", exact_json(miss.says)},
                  {"asked", miss.asked},
                  {"missed", miss.missed},
                  {"missed_last", miss.missed_last}};
}

Value value_of(const FlagCount& flag) {
    return Object{{"question", exact_json(flag.question)},
                  {"topic", exact_json(flag.topic)},
                  {"flag", exact_json(flag.flag)},
                  {"says", exact_json(flag.says)},
                  {"asked", flag.asked},
                  {"fired", flag.fired}};
}

Value value_of(const Weakness::Session& session) {
    return Object{{"session", session.number},
                  {"started", std::int64_t{session.started.time_since_epoch().count()}},
                  {"mark", rounded(session.mark)},
                  {"answers", session.answers}};
}

template <class T>
List values_of(const std::vector<T>& items) {
    List list;
    for (const auto& item : items) list.push_back(value_of(item));
    return list;
}

}  // namespace

std::string to_json(const Weakness& weakness) {
    Object object{{"format", "hotseat-weakness"},  {"version", 1},
                  {"sessions", weakness.sessions}, {"asked", weakness.asked()},
                  {"marked", weakness.marked},     {"unmarked", weakness.unmarked},
                  {"skipped", weakness.skipped},   {"empty", weakness.empty}};
    add_mark(object, "mark", weakness.mark);
    object.push_back({"topics", values_of(weakness.topics)});
    object.push_back({"not_asked", texts_value(weakness.not_asked)});
    object.push_back({"misses", values_of(weakness.misses)});
    object.push_back({"red_flags", values_of(weakness.flags)});
    object.push_back(
        {"self_against_machine", Object{{"answers", weakness.self.answers},
                                        {"difference", rounded(weakness.self.difference)}}});
    object.push_back({"trend", values_of(weakness.trend)});
    object.push_back({"next", exact_json("hotseat " + weakness.next)});
    return to_text(object, 2) + "\n";
}

}  // namespace hotseat
