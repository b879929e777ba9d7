#pragma once

#include "base/time.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace hotseat {

/// "2026-11-28T10:00+01:00" (ISO 8601): what clocks show there, to the minute, and how far they are
/// before UTC.
std::string iso_text(Instant instant, const ToLocal& to_local);

/// What clocks show in UTC: a ToLocal.
LocalTime in_utc(Instant instant);

/// The instant that is written so, with an offset or "Z"; seconds may be there. Nothing when it is
/// not.
std::optional<Instant> iso_instant(std::string_view text);

}  // namespace hotseat
