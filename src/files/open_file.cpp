#include "files/open_file.hpp"

#include "base/diagnostic.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace hotseat {
namespace {

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

}  // namespace

OpenFile::~OpenFile() {
    if (number_ >= 0) ::close(number_);
}

int OpenFile::close() {
    return ::close(std::exchange(number_, -1)) == 0 ? 0 : errno;
}

int open_for_reading(const std::filesystem::path& file) {
    // Without O_NONBLOCK, a named pipe that nobody writes to would hang here.
    const int number = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (number < 0) refuse("read", file, errno);
    ::fcntl(number, F_SETFL, 0);
    return number;
}

void refuse(const char* deed, const std::filesystem::path& file, int error) {
    throw Error(std::string("cannot ")
                    .append(deed)
                    .append(" ")
                    .append(file.string())
                    .append(": ")
                    .append(std::generic_category().message(error)),
                hint_for(error));
}

}  // namespace hotseat
