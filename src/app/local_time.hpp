#pragma once

#include "base/time.hpp"
#include "files/paths.hpp"

#include <string>

namespace hotseat {

/// The time zone of TZ, else the machine's, else UTC. It is looked up at the first use.
ToLocal local_time(const Environment& environment);

/// That zone's name, "Europe/Berlin"; empty when neither is known, so that UTC serves.
std::string time_zone_name(const Environment& environment);

/// The time zone of that name. Throws Error when there is none.
ToLocal zone_time(const std::string& name);

}  // namespace hotseat
