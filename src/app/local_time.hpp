#pragma once

#include "base/time.hpp"
#include "files/paths.hpp"

namespace hotseat {

/// The time zone of TZ, else the machine's, else UTC. It is looked up at the first use.
ToLocal local_time(const Environment& environment);

}  // namespace hotseat
