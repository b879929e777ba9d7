#include "store/problem.hpp"

#include "base/shell_word.hpp"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace hotseat {
namespace {

Error error_of(const std::filesystem::path& file, const SQLite::Exception& problem) {
    const auto name = file.string();
    switch (problem.getErrorCode()) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return Error("another hotseat is writing " + name,
                         "wait until it is done, or close it, and try again");
        case SQLITE_FULL:
            return Error("the disk is full: " + name,
                         "make room and try again; what was stored before is safe");
        case SQLITE_READONLY:
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
        case SQLITE_AUTH:
            return Error("cannot write " + name + ": " + problem.what(),
                         "it and its folder must be yours to write: ls -la");
        case SQLITE_IOERR:
            return Error("cannot read or write " + name + ": " + problem.what(),
                         "is the disk full or failing? What was stored before is safe");
        case SQLITE_CONSTRAINT:
            return Error("there is no such session or attempt (any more)",
                         "hotseat history list shows what there is");
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
        case SQLITE_ERROR:  // no such table, no such column
            return damaged(file, problem.what());
        default:
            return Error(name + ": " + problem.what());
    }
}

}  // namespace

void throw_as_error(const std::filesystem::path& file) {
    try {
        throw;
    } catch (const SQLite::Exception& problem) {
        throw error_of(file, problem);
    } catch (const Unreadable& problem) {
        throw damaged(file, problem.what);
    }
}

Error damaged(const std::filesystem::path& file, const std::string& what) {
    // The log beside it may hold what the file lacks, so the two stay together.
    const auto aside = (file.parent_path() / "damaged").string();
    return Error(file.string() + " is damaged, nothing was changed: " + what,
                 "to start anew and keep it: mkdir " + shell_word(aside) + " && mv " +
                     shell_word(file.string()) + "* " + shell_word(aside));
}

}  // namespace hotseat
