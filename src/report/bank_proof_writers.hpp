#pragma once

#include "proof/bank_proof.hpp"

#include <string>

namespace hotseat {

/// One or two lines for a terminal: what was read, and whether all of it is proven.
std::string summary_text(const BankProof& proof);
/// {"format":"hotseat-bank-proof","version":1,...} (src/report/README.md): problems, and for each
/// rubric what its model answers, goldens and attacks earned, and what each phrase was good for.
std::string to_json(const BankProof& proof);

}  // namespace hotseat
