#pragma once

#include <filesystem>
#include <map>
#include <vector>

namespace hotseat {

/// Sees when somebody saves a file of the banks.
class BankWatch {
public:
    /// Looks at what is there now: later changes are told.
    explicit BankWatch(std::vector<std::filesystem::path> banks);

    /// The files that were written, made or removed since the last look; by name.
    std::vector<std::filesystem::path> changed();

private:
    using Stamps = std::map<std::filesystem::path, std::filesystem::file_time_type>;
    Stamps look() const;

    std::vector<std::filesystem::path> banks_;
    Stamps stamps_;
};

}  // namespace hotseat
