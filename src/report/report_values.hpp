#pragma once

#include "grade/grade.hpp"
#include "json/value.hpp"
#include "skill/misses.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hotseat {

/// Parts that several JSON documents share.

/// A number of things.
json::Value count(std::size_t number);

/// Adds `{name: {"mark": 58.0, "band": "mixed"}}`; nothing when there is no mark.
void add_mark(json::Object& object, const char* name, std::optional<double> mark);

json::Value texts_value(const std::vector<std::string>& texts);

/// Adds what made a grade: closeness (marks of 30), each point with its evidence, red flags,
/// guards. `text` is the answer.
void add_finding(json::Object& object, const Grade& grade, const std::string& text);

/// A list of what `to_value` makes of each item.
template <class Items, class ToValue>
json::List values_of(const Items& items, ToValue to_value) {
    json::List list;
    for (const auto& item : items) list.push_back(to_value(item));
    return list;
}

/// A topic's figures; durations in milliseconds.
json::Object skill_object(const TopicSkill& skill);

}  // namespace hotseat
