#pragma once

#include "record/session_record.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace hotseat {

/// Everything that was ever asked and answered, in one SQLite file (src/store/schema.md).
/// What a call stored is on disk when it returns. Every call throws Error when the file cannot be
/// read or written; then nothing of that call was stored.
class History {
public:
    /// Opens the file, makes it (0600, its folder 0700) when there is none, and brings an older
    /// schema up to date. Throws Error when it is newer than this program, or damaged: then it is
    /// left untouched and named.
    explicit History(const std::filesystem::path& file);
    ~History();
    History(History&&) noexcept;
    History& operator=(History&&) noexcept;

    /// Stores a new session and returns its number.
    std::int64_t begin(const SessionRecord& session);
    void close(std::int64_t session, SessionState state, Instant ended,
               std::chrono::milliseconds used);
    std::vector<SessionRecord> sessions() const;  ///< oldest first
    std::optional<SessionRecord> session(std::int64_t number) const;
    /// The newest mock session that is still open.
    std::optional<SessionRecord> unfinished() const;
    void erase(std::int64_t session);

    /// Stores an attempt (its `id` is ignored), removes the session's draft, returns the new id.
    std::int64_t commit(const Attempt& attempt);
    /// Takes an attempt back (undo).
    void take_back(std::int64_t attempt);
    void keep_grade(std::int64_t attempt, const Grade& grade);
    void keep_self_marks(std::int64_t attempt, const std::vector<SelfMark>& marks);
    std::vector<Attempt> attempts(std::int64_t session) const;  ///< by position
    std::vector<Attempt> attempts() const;                      ///< all, oldest first

    void save_draft(const Draft& draft);
    std::optional<Draft> draft(std::int64_t session) const;

private:
    struct Database;  // keeps SQLite out of this header
    std::unique_ptr<Database> database_;
};

}  // namespace hotseat
