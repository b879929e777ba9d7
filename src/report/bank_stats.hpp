#pragma once

#include "bank/bank.hpp"
#include "proof/bank_proof.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace hotseat {

/// How many of everything a topic, or the whole bank, has.
struct BankCounts {
    std::string topic{};  ///< its slug; "all"
    std::size_t questions = 0;
    std::array<std::size_t, 3> levels{};  ///< by Level
    std::array<std::size_t, 7> kinds{};   ///< by Kind
    std::size_t rubrics = 0;
    std::size_t references = 0;
    std::size_t points = 0;
    std::size_t phrases = 0;  ///< of the points' `any`
    std::size_t red_flags = 0;
    std::size_t goldens = 0;
};

struct BankStats {
    std::vector<BankCounts> topics{};  ///< in the bank's order, those without a question left out
    BankCounts all{};
    std::size_t pairs = 0;         ///< a rubric and the model answer of another, unrelated question
    std::size_t high = 0;          ///< of these: over 30 of 100 on points
    std::size_t high_related = 0;  ///< likewise where one question names the other
};

BankStats make_stats(const Bank& bank, const BankProof& proof);

/// Tables for a terminal.
std::string to_text(const BankStats& stats, std::size_t columns);
/// {"format":"hotseat-bank-stats","version":1,...} (src/report/README.md).
std::string to_json(const BankStats& stats);

}  // namespace hotseat
