#pragma once

#include "app/world.hpp"
#include "proof/bank_proof.hpp"

#include <string_view>

namespace hotseat::cli {

/// Proves the bank (app/prove_bank.hpp); a person at a terminal sees how far it has come.
BankProof shown_proof(World& world, std::string_view only = {});

}  // namespace hotseat::cli
