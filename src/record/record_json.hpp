#pragma once

#include "json/problems.hpp"
#include "json/value.hpp"
#include "record/session_record.hpp"

#include <string>
#include <vector>

namespace hotseat {

/// Records as JSON (format: history-format.md). Texts survive byte by byte.
json::Value to_json(const WholeSession& session);
json::Value to_json(const std::vector<AskedPoint>& points);
json::Value to_json(const std::vector<AskedFlag>& flags);
json::Value to_json(const std::vector<std::string>& texts);

/// A session and its attempts, without ids: the store gives them. Everything that is wrong with it
/// is told, and reads as absent.
WholeSession session_from_json(const json::Value& value, json::Problems& problems);
std::vector<AskedPoint> points_from_json(const json::List& list, json::Problems& problems);
std::vector<AskedFlag> flags_from_json(const json::List& list, json::Problems& problems);
std::vector<std::string> texts_from_json(const json::List& list, json::Problems& problems);

}  // namespace hotseat
