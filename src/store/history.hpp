#pragma once

#include "record/session_record.hpp"
#include "sample/sample.hpp"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hotseat {

/// Everything that was ever asked and answered, in one SQLite file (src/store/schema.md).
/// What a call stored is on disk when it returns. Every call throws Error when the file cannot be
/// read or written; then nothing of that call was stored. Texts come back byte by byte.
class History {
public:
    /// Opens the file, makes it (0600, its folder 0700) when there is none, and brings an older
    /// schema up to date, after a copy into backup/. Throws Error when it cannot be written, is
    /// newer than this program, or damaged: then it is left untouched and named. ":memory:" keeps
    /// everything in memory. `patience`: how long to wait while another program writes.
    explicit History(const std::filesystem::path& file,
                     std::chrono::milliseconds patience = std::chrono::seconds(2));
    ~History();
    History(History&&) noexcept;
    History& operator=(History&&) noexcept;

    /// What SQLite finds wrong when it reads the whole file; empty when nothing is.
    std::vector<std::string> damage() const;

    /// Stores a new session (its `number` is ignored) and returns its number.
    std::int64_t begin(const SessionRecord& session);
    void close(std::int64_t session, SessionState state, Instant ended,
               std::chrono::milliseconds used);
    std::vector<SessionRecord> sessions() const;  ///< oldest first
    std::optional<SessionRecord> session(std::int64_t number) const;
    /// The newest mock session that is still open.
    std::optional<SessionRecord> unfinished() const;
    /// Removes a session, its attempts and its draft, so that no text of it stays in the file.
    void erase(std::int64_t session);

    /// Stores an attempt (its `id` is ignored), removes the session's draft, returns the new id.
    std::int64_t commit(const Attempt& attempt);
    /// Takes an attempt back (undo); one that is gone already is no error.
    void take_back(std::int64_t attempt);
    void keep_grade(std::int64_t attempt, const Grade& grade);
    void keep_self_marks(std::int64_t attempt, const std::vector<SelfMark>& marks);
    std::vector<Attempt> attempts(std::int64_t session) const;  ///< by position
    std::vector<Attempt> attempts() const;                      ///< all, oldest first
    /// What was asked since then, and when; without reading the answers.
    std::vector<PastAsk> asked_since(Instant since) const;

    void save_draft(const Draft& draft);
    std::optional<Draft> draft(std::int64_t session) const;

    struct Imported {
        int added = 0;
        int already_there = 0;
    };
    /// Takes in whole sessions under new numbers, all or none. One that is there already (same
    /// content, but for numbers and grades) is left out.
    Imported import(const std::vector<WholeSession>& sessions);

private:
    struct Database;  // keeps SQLite out of this header
    std::unique_ptr<Database> database_;
};

}  // namespace hotseat
