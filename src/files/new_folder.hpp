#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace hotseat {

/// Texts of files, by their names inside a folder: "questions/x.json".
using FolderTexts = std::map<std::filesystem::path, std::string>;

/// What may happen to files that are there already.
enum class Existing { keep, replace };

/// Writes a folder with these files: all of them, or none. A folder that holds something is refused
/// unless `existing` lets its files of these names be replaced; its others are left alone. What
/// other text they held stays beside them, as "x.json~", "x.json~2": those are returned. Throws
/// Error; then nothing has changed, unless the disk fails between two renames.
std::vector<std::filesystem::path> write_folder(const std::filesystem::path& folder,
                                                const FolderTexts& texts,
                                                Existing existing = Existing::keep);

}  // namespace hotseat
