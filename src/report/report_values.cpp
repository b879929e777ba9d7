#include "report/report_values.hpp"

#include "record/exact_text.hpp"
#include "report/figures.hpp"
#include "rubric/band.hpp"

namespace hotseat {

using json::Object;

void add_mark(Object& object, const char* name, std::optional<double> mark) {
    if (!mark) return;
    object.push_back({name, Object{{"mark", rounded(*mark)}, {"band", to_text(band_of(*mark))}}});
}

json::Value texts_value(const std::vector<std::string>& texts) {
    json::List list;
    for (const auto& text : texts) list.push_back(exact_json(text));
    return list;
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
