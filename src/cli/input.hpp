#pragma once

#include "app/world.hpp"
#include "files/files.hpp"

#include <cstddef>
#include <string>

namespace hotseat::cli {

/// What the user named: a file, or standard input as "-". Throws Error when it cannot be read or
/// has more than `longest` bytes.
NamedText read_named(const std::string& name, World& world,
                     std::size_t longest = std::size_t{1} << 30);

}  // namespace hotseat::cli
