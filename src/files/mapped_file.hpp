#pragma once

#include <filesystem>
#include <string_view>

namespace hotseat {

/// A file's bytes, mapped into memory: nothing is read before it is used. Empty when there is no
/// such file, or it cannot be mapped.
class MappedFile {
public:
    MappedFile() = default;
    explicit MappedFile(const std::filesystem::path& file);
    ~MappedFile();
    MappedFile(MappedFile&& other) noexcept;
    MappedFile& operator=(MappedFile&& other) noexcept;

    std::string_view bytes() const { return bytes_; }

private:
    std::string_view bytes_{};
};

}  // namespace hotseat
