#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace hotseat {

/// Texts of files, by their names inside a folder: "questions/x.json".
using FolderTexts = std::map<std::filesystem::path, std::string>;

/// What may happen to files that are there already.
enum class Existing { keep, replace };

/// Writes a folder with these files: all of them, or none. A folder that holds something is refused
/// unless `existing` lets its files of these names be replaced; its others are left alone. Throws
/// Error; then nothing has changed, unless the disk fails between two renames.
void write_folder(const std::filesystem::path& folder, const FolderTexts& texts,
                  Existing existing = Existing::keep);

}  // namespace hotseat
