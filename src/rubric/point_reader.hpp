#pragma once

#include "json/fields.hpp"
#include "rubric/rubric.hpp"

#include <optional>
#include <set>
#include <string>

namespace hotseat {

/// The parts of a rubric that hold phrases (format: rubrics/README.md). Each tells its problems.
/// `ids` are those of the rubric so far; an id that is there already is a problem.
Point read_point(const json::Value& value, std::set<std::string>& ids, json::Problems& problems);
RedFlag read_red_flag(const json::Value& value, std::set<std::string>& ids,
                      json::Problems& problems);

/// The field "ordered" of the rubric `parent`.
std::optional<Order> read_order(json::Fields& parent, json::Problems& problems);

}  // namespace hotseat
