#pragma once

#include "base/time.hpp"

#include <optional>
#include <string_view>

namespace hotseat {

/// The moment that a person means: "2026-11-28 10:00", "sat 10:00", "today 9:00", "tomorrow 9:00".
/// A day of the week is the next one on which that time is still to come after `now`.
std::optional<LocalTime> read_time(std::string_view text, LocalTime now);

struct LocalStretch {
    LocalTime begin{};
    LocalTime end{};
    bool operator==(const LocalStretch&) const = default;
};

/// The stretch of time that a person means: "2026-11-27 09:00-01:00", "today 09:00-01:00". An end
/// at or before the beginning is on the next day. A day of the week is the next one on which its
/// end is still to come.
std::optional<LocalStretch> read_stretch(std::string_view text, LocalTime now);

}  // namespace hotseat
