#pragma once

#include "base/diagnostic.hpp"

#include <filesystem>
#include <string>

namespace hotseat {

/// A stored value that this program never wrote. Thrown while rows are read.
struct Unreadable {
    std::string what{};
};

/// Called while an exception is handled: throws it again, as an Error about `file` when it is
/// SQLite's or `Unreadable`.
[[noreturn]] void throw_as_error(const std::filesystem::path& file);

/// Runs `work`; what SQLite says went wrong becomes an Error that says what to do.
template <class Work>
auto guarded(const std::filesystem::path& file, Work&& work) {
    try {
        return work();
    } catch (...) {
        throw_as_error(file);
    }
}

/// The file cannot be trusted: how to move it out of the way, nothing deleted.
Error damaged(const std::filesystem::path& file, const std::string& what);

}  // namespace hotseat
