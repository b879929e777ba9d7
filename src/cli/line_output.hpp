#pragma once

#include "app/world.hpp"
#include "files/new_file.hpp"

#include <memory>
#include <string>
#include <string_view>

namespace hotseat::cli {

/// Where lines go that come one after the other: standard output at once, or a file that is there
/// when all are.
class LineOutput {
public:
    /// `file`: empty or "-" for standard output. Throws Error.
    LineOutput(World& world, const std::string& file);

    /// False when nobody reads them any more. Throws Error when they cannot be written.
    bool write(std::string_view lines);
    /// Once, after the last line.
    void keep();

private:
    World& world_;
    std::unique_ptr<NewFile> file_{};
};

}  // namespace hotseat::cli
