#pragma once

#include "grade/grade.hpp"
#include "json/value.hpp"

#include <optional>
#include <string_view>

namespace hotseat {

/// A grade as it is stored and exported (format: part of history's, version 1). With the answer's
/// text, evidence also carries the words themselves.
json::Value to_json(const Grade& grade);

/// The grade in a stored value; nothing when it is not one (then it is made again).
std::optional<Grade> grade_from_json(const json::Value& value);

}  // namespace hotseat
