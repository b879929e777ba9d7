#include "store/schema.hpp"

#include "base/diagnostic.hpp"
#include "files/files.hpp"
#include "store/problem.hpp"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <array>
#include <string>
#include <system_error>

namespace hotseat {
namespace {

namespace fs = std::filesystem;

constexpr int application_id = 0x686f7473;  // "hots"

// Columns and units: src/store/schema.md.
constexpr auto version_1 = R"sql(
    CREATE TABLE session(
        number    INTEGER PRIMARY KEY AUTOINCREMENT,
        kind      TEXT    NOT NULL,
        mode      TEXT    NOT NULL,
        state     TEXT    NOT NULL,
        started   INTEGER NOT NULL,
        ended     INTEGER,
        planned   INTEGER NOT NULL,
        used      INTEGER NOT NULL,
        seed      INTEGER NOT NULL,
        request   TEXT    NOT NULL,
        questions TEXT    NOT NULL
    ) STRICT;
    CREATE TABLE attempt(
        id           INTEGER PRIMARY KEY AUTOINCREMENT,
        session      INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
        position     INTEGER NOT NULL,
        question     TEXT    NOT NULL,
        topic        TEXT    NOT NULL,
        subtopic     TEXT    NOT NULL,
        level        TEXT    NOT NULL,
        kind         TEXT    NOT NULL,
        prompt       TEXT    NOT NULL,
        context      TEXT    NOT NULL,
        answer_limit INTEGER NOT NULL,
        think_limit  INTEGER NOT NULL,
        points       TEXT    NOT NULL,
        flags        TEXT    NOT NULL,
        full_weight  REAL    NOT NULL,
        models       TEXT    NOT NULL,
        outcome      TEXT    NOT NULL,
        text         TEXT    NOT NULL,
        late_text    TEXT    NOT NULL,
        thinking     INTEGER NOT NULL,
        answering    INTEGER NOT NULL,
        ended        INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX attempt_of_session ON attempt(session, position);
    CREATE TABLE self_mark(
        attempt INTEGER NOT NULL REFERENCES attempt ON DELETE CASCADE,
        place   INTEGER NOT NULL,
        point   TEXT    NOT NULL,
        credit  REAL    NOT NULL,
        PRIMARY KEY(attempt, place)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE grade(
        attempt    INTEGER PRIMARY KEY REFERENCES attempt ON DELETE CASCADE,
        grader     TEXT NOT NULL,
        rubric     TEXT NOT NULL,
        dictionary TEXT NOT NULL,
        mark       REAL NOT NULL,
        detail     TEXT NOT NULL
    ) STRICT;
    CREATE TABLE draft(
        session         INTEGER PRIMARY KEY REFERENCES session ON DELETE CASCADE,
        position        INTEGER NOT NULL,
        text            TEXT    NOT NULL,
        late_text       TEXT    NOT NULL,
        thinking        INTEGER NOT NULL,
        answering       INTEGER NOT NULL,
        answering_begun INTEGER NOT NULL
    ) STRICT;
)sql";

constexpr std::array shipped{SchemaStep{1, version_1}};

int pragma(SQLite::Database& database, const std::string& name) {
    return database.execAndGet("PRAGMA " + name).getInt();
}

void set_pragma(SQLite::Database& database, const std::string& name, int value) {
    database.exec("PRAGMA " + name + "=" + std::to_string(value));
}

bool is_empty(SQLite::Database& database) {
    return database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
}

/// The schema's version; 0 for an empty file. Throws Error when it is not ours or too new.
int version_of(SQLite::Database& database, const fs::path& file, int newest) {
    const int version = pragma(database, "user_version");
    if (version == 0 && is_empty(database)) return 0;
    if (pragma(database, "application_id") != application_id || version < 1)
        throw Error(file.string() + " is not a history of hotseat's, nothing was changed",
                    "move it away, and hotseat makes its own");
    if (version > newest)
        throw Error(file.string() + " was written by a newer hotseat (version " +
                        std::to_string(version) + " of its format; this one knows " +
                        std::to_string(newest) + "), nothing was changed",
                    "use the newer hotseat, or another folder: XDG_DATA_HOME=DIR hotseat ...");
    return version;
}

/// A name in backup/ that is not taken.
fs::path backup_name(const fs::path& file, int version) {
    const auto folder = file.parent_path() / "backup";
    make_private_folder(folder);
    const auto stem = file.stem().string() + "-version-" + std::to_string(version);
    auto name = folder / (stem + ".db");
    std::error_code ignored;
    for (int i = 2; fs::exists(name, ignored); ++i)
        name = folder / (stem + "-" + std::to_string(i) + ".db");
    return name;
}

void back_up(const fs::path& file, int version) {
    const auto name = backup_name(file, version);
    auto beside = name;
    beside += ".part";
    write_file(beside, "", Access::is_private);
    {
        SQLite::Database from(file.string(), SQLite::OPEN_READONLY);
        SQLite::Database to(beside.string(), SQLite::OPEN_READWRITE);
        // What does not throw is a lock that another program holds.
        if (SQLite::Backup(to, from).executeStep() != SQLITE_DONE)
            throw Error("another hotseat is writing " + file.string(),
                        "wait until it is done, or close it, and try again");
    }
    std::error_code error;
    fs::rename(beside, name, error);
    if (error) throw Error("cannot write " + name.string() + ": " + error.message());
}

}  // namespace

std::span<const SchemaStep> schema_steps() {
    return shipped;
}

void bring_up_to_date(SQLite::Database& database, const fs::path& file,
                      std::span<const SchemaStep> steps) {
    const int newest = steps.back().version;
    if (version_of(database, file, newest) == newest) return;
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    // Another program may have been faster.
    const int version = version_of(database, file, newest);
    if (version > 0 && version < newest) back_up(file, version);
    for (const auto& step : steps)
        if (step.version > version) database.exec(step.sql);
    set_pragma(database, "application_id", application_id);
    set_pragma(database, "user_version", newest);
    transaction.commit();
}

}  // namespace hotseat
