#pragma once

#include <filesystem>
#include <span>

namespace SQLite {
class Database;
}

namespace hotseat {

/// Brings a schema from the version before to `version`. For ever: a step that was shipped never
/// changes.
struct SchemaStep {
    int version = 0;
    const char* sql = "";
};

/// Oldest first; the last one's version is this program's (src/store/schema.md).
std::span<const SchemaStep> schema_steps();

/// Runs the steps that the file still needs, all or none, after a copy of what it holds into
/// backup/. Throws Error when it is no history or newer than the last step: then it is untouched.
void bring_up_to_date(SQLite::Database& database, const std::filesystem::path& file,
                      std::span<const SchemaStep> steps);

}  // namespace hotseat
