#pragma once

#include "proof/provable.hpp"

namespace hotseat {

/// Tells of every phrase that does not match the samples made from it: nobody's answer ever will.
void check_samples(const Provable& provable, Diagnostics& problems);

}  // namespace hotseat
