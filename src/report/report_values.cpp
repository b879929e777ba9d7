#include "report/report_values.hpp"

#include "record/exact_text.hpp"
#include "report/figures.hpp"
#include "report/question_report.hpp"
#include "rubric/band.hpp"

#include <algorithm>

namespace hotseat {

using json::Object;

json::Value count(std::size_t number) {
    return static_cast<std::int64_t>(number);
}

void add_mark(Object& object, const char* name, std::optional<double> mark) {
    if (!mark) return;
    object.push_back({name, Object{{"mark", rounded(*mark)}, {"band", to_text(band_of(*mark))}}});
}

json::Value texts_value(const std::vector<std::string>& texts) {
    json::List list;
    for (const auto& text : texts) list.push_back(exact_json(text));
    return list;
}

namespace {

Object with_evidence(Object object, const std::optional<Evidence>& evidence,
                     const std::string& text) {
    if (!evidence) return object;
    const auto end = std::min(evidence->span.end, text.size());
    const auto begin = std::min(evidence->span.begin, end);
    object.push_back({"evidence", Object{{"phrase", exact_json(evidence->phrase)},
                                         {"words", text.substr(begin, end - begin)}}});
    return object;
}

}  // namespace

void add_finding(Object& object, const Grade& grade, const std::string& text) {
    object.push_back({"closeness", rounded(grade.closeness * marks_of_closeness)});
    object.push_back({"points", values_of(grade.per_point, [&](const PointGrade& point) {
                          return with_evidence({{"id", point.id}, {"credit", point.credit}},
                                               point.evidence, text);
                      })});
    object.push_back({"red_flags", values_of(grade.red, [&](const RedFlagGrade& flag) {
                          return with_evidence({{"id", flag.id}, {"penalty", flag.penalty}},
                                               flag.evidence, text);
                      })});
    object.push_back(
        {"guards", values_of(grade.guards, [](Guard guard) { return to_text(guard); })});
}

Object skill_object(const TopicSkill& skill) {
    Object object{{"topic", exact_json(skill.topic)}, {"asked", skill.asked()},
                  {"marked", skill.marked},           {"unmarked", skill.unmarked},
                  {"skipped", skill.skipped},         {"empty", skill.empty}};
    add_mark(object, "mark", skill.mark);
    if (skill.mark) {
        object.push_back({"low_95", rounded(skill.interval.low)});
        object.push_back({"high_95", rounded(skill.interval.high)});
    }
    if (skill.answered() > 0) {
        object.push_back({"time", std::int64_t{skill.time.count()}});
        object.push_back({"limit", std::int64_t{skill.limit.count()}});
    }
    return object;
}

}  // namespace hotseat
