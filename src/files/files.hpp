#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace hotseat {

/// The whole file; what a pipe holds, too, but never waits for somebody to open its other end.
/// Throws Error when it cannot be read or is larger than `limit` bytes.
std::string read_file(const std::filesystem::path& file, std::size_t limit = 64u << 20);

/// A text and what it is called where its mistakes are told.
struct NamedText {
    std::string text{};
    std::string name{};
};

/// Writes beside, then renames, so that the file is never half written. Permissions 0600 when
/// `is_private` (new folders above it 0700); otherwise those the file had. Throws Error; then the
/// old file still stands. Devices and pipes are written as they are.
enum class Access { ordinary, is_private };
void write_file(const std::filesystem::path& file, std::string_view text,
                Access access = Access::ordinary);

/// Makes the folder, and those above it that are missing, 0700. Throws Error.
void make_private_folder(const std::filesystem::path& folder);

}  // namespace hotseat
