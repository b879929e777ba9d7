#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <system_error>

#include <cstdlib>

namespace hotseat::test {

/// An empty folder that goes away with the test.
class Folder {
public:
    Folder() {
        auto name = (std::filesystem::temp_directory_path() / "hotseat-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
        path_ = name;
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }

private:
    std::filesystem::path path_;
};

}  // namespace hotseat::test
