#pragma once

#include "base/time.hpp"

namespace hotseat {

/// The machine's steady clock. It stands still while the machine is suspended.
Elapsed steady_time();

}  // namespace hotseat
