#pragma once

#include <filesystem>
#include <string>

namespace hotseat {

/// An open file, closed in the end.
class OpenFile {
public:
    explicit OpenFile(int number) : number_(number) {}
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile();

    explicit operator bool() const { return number_ >= 0; }
    int number() const { return number_; }
    /// 0, or what went wrong: a full network disk may only say so now.
    int close();

private:
    int number_;
};

/// The file for reading, without waiting for somebody to open the other end of a pipe. Throws
/// Error.
int open_for_reading(const std::filesystem::path& file);

/// Throws the Error that says which file the deed ("read") failed on, and what to do about `error`,
/// an errno.
[[noreturn]] void refuse(const char* deed, const std::filesystem::path& file, int error);

}  // namespace hotseat
