#pragma once

#include "base/time.hpp"
#include "json/fields.hpp"

#include <optional>
#include <string_view>

namespace hotseat::json {

/// A field with a time (ISO 8601 with its offset, base/iso_time.hpp); nothing, and a problem, when
/// it holds something else; nothing when it is absent.
std::optional<Instant> time(Fields& fields, std::string_view name);
/// The same, and a problem when it is absent.
Instant required_time(Fields& fields, std::string_view name);

}  // namespace hotseat::json
