#pragma once

#include "record/session_record.hpp"

#include <random>

/// Records to store and to report on.
namespace hotseat::test {

inline Instant at(std::int64_t milliseconds) {
    return Instant(std::chrono::milliseconds(milliseconds));
}

/// 2026-11-25 21:00 UTC.
inline constexpr std::int64_t evening = 1'795'640'400'000;

/// A session and an attempt with something in every field.
SessionRecord a_session();
Attempt an_attempt(std::int64_t session, int position);

/// The same, with everything drawn: texts of any bytes, times, grades.
SessionRecord any_session(std::mt19937& random);
Attempt any_attempt(std::mt19937& random, std::int64_t session, int position);

/// Any bytes, often NULs, quotes, and what is no UTF-8.
std::string any_text(std::mt19937& random);

}  // namespace hotseat::test
