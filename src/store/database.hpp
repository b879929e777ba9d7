#pragma once

#include <chrono>
#include <filesystem>
#include <memory>

namespace SQLite {
class Database;
}

namespace hotseat {

/// Opens a history for writing: made when there is none, with the settings of src/store/schema.md
/// and the newest schema. Throws Error.
std::unique_ptr<SQLite::Database> open_database(const std::filesystem::path& file,
                                                std::chrono::milliseconds patience);

}  // namespace hotseat
