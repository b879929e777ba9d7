#pragma once

#include "grade/grade.hpp"
#include "json/value.hpp"

#include <optional>
#include <string_view>

namespace hotseat {

/// A grade as it is stored and exported (format: src/record/history-format.md). With the answer's
/// text, evidence also carries the words themselves, for people.
json::Value to_json(const Grade& grade, std::string_view answer = {});

/// The grade in a stored value; nothing when it is not one (then it is made again). Spans are not
/// compared with a text: it is not known here.
std::optional<Grade> grade_from_json(const json::Value& value);

}  // namespace hotseat
