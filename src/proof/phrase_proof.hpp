#pragma once

#include "proof/proof.hpp"

namespace hotseat {

/// Tells of every phrase that does not match the samples made from it: nobody's answer ever will.
void check_samples(const Provable& provable, Diagnostics& problems);

/// A problem of the rubric, with its question's id.
void tell(const Provable& provable, Severity severity, Place place, std::string message,
          std::string hint, Diagnostics& problems);

}  // namespace hotseat
