#pragma once

#include "record/session_record.hpp"
#include "sample/sample.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace SQLite {
class Database;
}

/// What stands in the tables (src/store/schema.md). Throw SQLite's exceptions and Unreadable:
/// History turns both into Errors.
namespace hotseat::rows {

std::int64_t insert(SQLite::Database& database, const SessionRecord& session);
/// All, oldest first, or the one with this number.
std::vector<SessionRecord> sessions(SQLite::Database& database,
                                    std::optional<std::int64_t> number = {});

/// Inserts an attempt with its marks into session `session`.
std::int64_t insert(SQLite::Database& database, const Attempt& attempt, std::int64_t session);
/// All, oldest first, or those of one session, by position.
std::vector<Attempt> attempts(SQLite::Database& database, std::optional<std::int64_t> session = {});
std::vector<PastAsk> asked_since(SQLite::Database& database, Instant since);
void replace(SQLite::Database& database, std::int64_t attempt, const Grade& grade);
void replace(SQLite::Database& database, std::int64_t attempt, const std::vector<SelfMark>& marks);

void replace(SQLite::Database& database, const Draft& draft);
std::optional<Draft> draft(SQLite::Database& database, std::int64_t session);

}  // namespace hotseat::rows
