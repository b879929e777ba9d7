#pragma once

#include <cstdint>
#include <string>

namespace hotseat::cli {

/// The number that a user wrote for a session or a question. Throws UsageError.
std::int64_t session_number(const std::string& word);
int question_number(const std::string& word);

}  // namespace hotseat::cli
