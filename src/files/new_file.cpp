#include "files/new_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>

namespace hotseat {

namespace fs = std::filesystem;

namespace {

fs::path target_of(const fs::path& file) {
    std::error_code ignored;
    return fs::is_symlink(file, ignored) ? fs::weakly_canonical(file, ignored) : file;
}

/// So that the new name itself survives a power cut. Some file systems cannot; that is no error.
void sync_folder(const fs::path& folder) {
    const OpenFile handle(
        ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (handle) ::fsync(handle.number());
}

/// A name in the folder of `file` that nobody has.
fs::path name_beside(const fs::path& file, int attempt) {
    return file.parent_path() / std::string(".")
                                    .append(file.filename().string())
                                    .append(".")
                                    .append(std::to_string(::getpid()))
                                    .append("-")
                                    .append(std::to_string(attempt));
}

}  // namespace

NewFile::NewFile(const fs::path& file, Access access)
    : file_(file), target_(target_of(file)), handle_(open(access)) {
    struct stat old {};
    int failed = 0;
    if (!beside_.empty() && access == Access::is_private)
        failed = ::fchmod(handle_.number(), 0600);
    else if (!beside_.empty() && ::stat(target_.c_str(), &old) == 0)
        failed = ::fchmod(handle_.number(), old.st_mode & 0777);
    if (failed == 0) return;
    const int error = errno;
    ::unlink(beside_.c_str());
    refuse("write", file_, error);
}

NewFile::~NewFile() {
    if (!beside_.empty()) ::unlink(beside_.c_str());
}

int NewFile::open(Access access) {
    std::error_code ignored;
    const auto status = fs::status(target_, ignored);
    if (fs::is_directory(status)) refuse("write", file_, EISDIR);
    if (access == Access::is_private && target_.has_parent_path())
        make_private_folder(target_.parent_path());
    if (fs::exists(status) && !fs::is_regular_file(status)) {
        const int number = ::open(target_.c_str(), O_WRONLY | O_CLOEXEC);
        if (number < 0) refuse("write", file_, errno);
        return number;
    }
    constexpr int most_attempts = 100;
    for (int i = 0;; ++i) {
        beside_ = name_beside(target_, i);
        const int number =
            ::open(beside_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666);
        if (number >= 0) return number;
        if (errno != EEXIST || i == most_attempts) refuse("write", file_, errno);
    }
}

void NewFile::append(std::string_view text) {
    while (!text.empty()) {
        const auto written = ::write(handle_.number(), text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) refuse("write", file_, errno);
        text.remove_prefix(static_cast<std::size_t>(written));
    }
}

void NewFile::keep() {
    if (!beside_.empty() && ::fsync(handle_.number()) != 0) refuse("write", file_, errno);
    if (const int error = handle_.close()) refuse("write", file_, error);
    if (beside_.empty()) return;
    if (::rename(beside_.c_str(), target_.c_str()) != 0) refuse("write", file_, errno);
    beside_.clear();
    sync_folder(target_.parent_path());
}

}  // namespace hotseat
