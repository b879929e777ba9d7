#include "store/database.hpp"

#include "base/diagnostic.hpp"
#include "files/files.hpp"
#include "store/problem.hpp"
#include "store/schema.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>

namespace hotseat {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(const fs::path& file, int error) {
    throw Error("cannot write " + file.string() + ": " + std::generic_category().message(error),
                "it and its folder must be yours to write; XDG_DATA_HOME=DIR keeps them elsewhere");
}

/// Makes the file before SQLite does, for the user alone; the log beside it gets the same
/// permissions. An existing file is not opened here: closing it would drop the locks that another
/// connection of this process holds on it.
void make_private(const fs::path& file) {
    struct stat status {};
    if (::stat(file.c_str(), &status) == 0) {
        if (!S_ISREG(status.st_mode))
            throw Error(file.string() + " is no file", "move it away, and hotseat makes its own");
        if ((status.st_mode & 0077) != 0) ::chmod(file.c_str(), 0600);
        return;
    }
    make_private_folder(file.parent_path());
    const int made = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (made < 0 && errno != EEXIST) refuse(file, errno);
    if (made >= 0) ::close(made);
}

/// Where a log cannot be had (some network disks; a file in use), the rollback journal stays: it
/// keeps the same promises, more slowly.
void prefer_log(SQLite::Database& database) {
    if (database.execAndGet("PRAGMA journal_mode").getString() == "delete")
        database.tryExec("PRAGMA journal_mode=WAL");
}

}  // namespace

std::unique_ptr<SQLite::Database> open_database(const fs::path& file,
                                                std::chrono::milliseconds patience) {
    const bool in_memory = file == ":memory:";
    if (!in_memory) make_private(file);
    return guarded(file, [&] {
        const int flags = SQLite::OPEN_READWRITE | (in_memory ? SQLite::OPEN_CREATE : 0);
        auto database = std::make_unique<SQLite::Database>(file.string(), flags,
                                                           static_cast<int>(patience.count()));
        // SQLite opens what it may not write for reading, without a word.
        if (sqlite3_db_readonly(database->getHandle(), "main") == 1) refuse(file, EACCES);
        // The last two: nothing in the file is a program, and a damaged page shows before its use.
        database->exec(R"sql(
            PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON;
            PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON)sql");
        bring_up_to_date(*database, file, schema_steps());
        prefer_log(*database);
        return database;
    });
}

}  // namespace hotseat
