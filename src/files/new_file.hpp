#pragma once

#include "files/files.hpp"
#include "files/open_file.hpp"

#include <filesystem>
#include <string_view>

namespace hotseat {

/// A file that is written piece by piece and never seen half written: beside, then renamed when it
/// is kept. One that is not kept leaves the old file as it was. A link stays a link: what it leads
/// to is replaced. Devices and pipes are written as they are. Every call throws Error.
class NewFile {
public:
    explicit NewFile(const std::filesystem::path& file, Access access = Access::ordinary);
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;
    ~NewFile();

    void append(std::string_view text);
    /// Once, at the end.
    void keep();

private:
    int open(Access access);

    std::filesystem::path file_;    ///< as the user named it
    std::filesystem::path target_;  ///< where that leads to
    std::filesystem::path beside_;  ///< empty when the target itself is written, and once kept
    OpenFile handle_;
};

}  // namespace hotseat
