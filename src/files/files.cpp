#include "files/files.hpp"

#include "base/diagnostic.hpp"
#include "files/new_file.hpp"
#include "files/open_file.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace hotseat {

namespace fs = std::filesystem;

std::string read_file(const fs::path& file, std::size_t limit) {
    const OpenFile handle(open_for_reading(file));
    std::string text;
    char block[1u << 16];
    for (;;) {
        const auto got = ::read(handle.number(), block, sizeof block);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) refuse("read", file, errno);
        if (got == 0) return text;
        text.append(block, static_cast<std::size_t>(got));
        if (text.size() > limit)
            throw Error(file.string() + " is too large",
                        "at most " + std::to_string(limit) + " bytes are read");
    }
}

void write_file(const fs::path& file, std::string_view text, Access access) {
    NewFile out(file, access);
    out.append(text);
    out.keep();
}

void make_private_folder(const fs::path& folder) {
    std::error_code ignored;
    if (folder.empty() || fs::is_directory(folder, ignored)) return;
    if (folder.has_relative_path()) make_private_folder(folder.parent_path());
    if (::mkdir(folder.c_str(), 0700) == 0) return;
    // Another hotseat may have made it just now.
    if (const int error = errno; !fs::is_directory(folder, ignored))
        refuse("make the folder", folder, error);
}

}  // namespace hotseat
