#pragma once

#include "app/world.hpp"
#include "report/writers.hpp"
#include "store/history.hpp"

#include <cstdint>
#include <optional>

namespace hotseat {

/// The report on a session, compared with the last one of its kind before it. Throws Error when
/// there is no such session; without a number, the newest one's.
Report session_report(const History& history, std::optional<std::int64_t> number);

/// How the user looks at a text.
View view_of(const World& world);

/// The history as it is; nothing, and no file made, when there is none yet.
std::optional<History> existing_history(const World& world);

}  // namespace hotseat
