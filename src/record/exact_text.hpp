#pragma once

#include "json/fields.hpp"
#include "json/value.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace hotseat {

/// `text` as JSON that loses nothing: a text, or {"bytes": "<hexadecimal>"} when it is not UTF-8.
json::Value exact_json(std::string_view text);

/// What `exact_json` wrote; nothing when it is no such value.
std::optional<std::string> exact_text(const json::Value& value);

/// The same for a field; empty when it is absent, and a problem when it is no such value.
std::string exact_text(json::Fields& fields, std::string_view name);

}  // namespace hotseat
