#pragma once

#include "json/value.hpp"
#include "skill/misses.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hotseat {

/// Parts that several JSON documents share.

/// Adds `{name: {"mark": 58.0, "band": "mixed"}}`; nothing when there is no mark.
void add_mark(json::Object& object, const char* name, std::optional<double> mark);

json::Value texts_value(const std::vector<std::string>& texts);

/// A topic's figures; durations in milliseconds.
json::Object skill_object(const TopicSkill& skill);

}  // namespace hotseat
