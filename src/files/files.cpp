#include "files/files.hpp"

#include "base/diagnostic.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

namespace hotseat {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(const char* deed, const fs::path& file, int error, std::string hint) {
    throw Error(std::string("cannot ")
                    .append(deed)
                    .append(" ")
                    .append(file.string())
                    .append(": ")
                    .append(std::generic_category().message(error)),
                std::move(hint));
}

std::string hint_for(int error) {
    switch (error) {
        case ENOENT:
            return "check the name and the folder";
        case EACCES:
        case EPERM:
            return "check who may read and write it: ls -l";
        case EISDIR:
            return "name a file in that folder";
        case ENOSPC:
        case EDQUOT:
            return "make room on the disk and try again";
        case EROFS:
            return "the disk is read-only: choose another folder";
        default:
            return {};
    }
}

[[noreturn]] void refuse(const char* deed, const fs::path& file, int error) {
    refuse(deed, file, error, hint_for(error));
}

/// An open file, closed in the end.
class Handle {
public:
    explicit Handle(int number) : number_(number) {}
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() {
        if (number_ >= 0) ::close(number_);
    }
    explicit operator bool() const { return number_ >= 0; }
    int number() const { return number_; }
    /// 0, or what went wrong: a full network disk may only say so now.
    int close() { return ::close(std::exchange(number_, -1)) == 0 ? 0 : errno; }

private:
    int number_;
};

/// 0, or what went wrong.
int write_all(int handle, std::string_view text) {
    while (!text.empty()) {
        const auto written = ::write(handle, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return errno;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

/// Opens a new file in the folder of `file`, whose name nobody has.
std::pair<fs::path, int> open_beside(const fs::path& file) {
    for (int i = 0;; ++i) {
        const auto name = std::string(".")
                              .append(file.filename().string())
                              .append(".")
                              .append(std::to_string(::getpid()))
                              .append("-")
                              .append(std::to_string(i));
        auto beside = file.parent_path() / name;
        const int handle =
            ::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666);
        if (handle >= 0) return {std::move(beside), handle};
        if (errno != EEXIST || i == 100) refuse("write", file, errno);
    }
}

/// So that the new name itself survives a power cut. Some file systems cannot; that is no error.
void sync_folder(const fs::path& folder) {
    const Handle handle(
        ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (handle) ::fsync(handle.number());
}

/// 0, or what went wrong.
int fill(Handle& handle, std::string_view text, const fs::path& file, Access access) {
    struct stat old {};
    if (access == Access::is_private) {
        if (::fchmod(handle.number(), 0600) != 0) return errno;
    } else if (::stat(file.c_str(), &old) == 0) {
        if (::fchmod(handle.number(), old.st_mode & 0777) != 0) return errno;
    }
    if (const int error = write_all(handle.number(), text)) return error;
    if (::fsync(handle.number()) != 0) return errno;
    return handle.close();
}

void replace(const fs::path& file, std::string_view text, Access access) {
    const auto beside = open_beside(file);
    Handle handle(beside.second);
    int error = fill(handle, text, file, access);
    if (error == 0 && ::rename(beside.first.c_str(), file.c_str()) != 0) error = errno;
    if (error != 0) {
        ::unlink(beside.first.c_str());
        refuse("write", file, error);
    }
    sync_folder(file.parent_path());
}

void write_through(const fs::path& file, std::string_view text) {
    Handle handle(::open(file.c_str(), O_WRONLY | O_CLOEXEC));
    if (!handle) refuse("write", file, errno);
    if (const int error = write_all(handle.number(), text)) refuse("write", file, error);
    if (const int error = handle.close()) refuse("write", file, error);
}

}  // namespace

std::string read_file(const fs::path& file, std::size_t limit) {
    // Without O_NONBLOCK, a named pipe that nobody writes to would hang here.
    const Handle handle(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!handle) refuse("read", file, errno);
    ::fcntl(handle.number(), F_SETFL, 0);
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
    std::error_code ignored;
    // A link stays a link: what it leads to is replaced.
    const auto target = fs::is_symlink(file, ignored) ? fs::weakly_canonical(file, ignored) : file;
    const auto status = fs::status(target, ignored);
    if (fs::is_directory(status)) refuse("write", file, EISDIR);
    if (access == Access::is_private && target.has_parent_path())
        make_private_folder(target.parent_path());
    if (fs::exists(status) && !fs::is_regular_file(status)) return write_through(target, text);
    replace(target, text, access);
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
