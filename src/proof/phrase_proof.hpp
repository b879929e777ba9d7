#pragma once

#include "proof/plain_samples.hpp"
#include "proof/provable.hpp"

namespace hotseat {

/// Tells of every phrase that does not match the samples made from it: nobody's answer ever will.
void check_samples(const Provable& provable, PlainSamples& samples, Diagnostics& problems);

}  // namespace hotseat
