#pragma once

#include <cstddef>
#include <string>

namespace hotseat {

/// Bulk input, read as it comes. Two implementations: descriptors, and texts in tests.
class Input {
public:
    virtual ~Input() = default;

    /// True when `read` would not wait.
    virtual bool ready() = 0;
    /// Waits until something has come and reads it, at most `room` bytes. 0 at the end, and when
    /// the user broke off. Throws Error when it cannot be read.
    virtual std::size_t read(char* into, std::size_t room) = 0;
    /// By Ctrl-C, or a signal to end.
    virtual bool broken_off() = 0;
    /// Somebody types it.
    virtual bool is_terminal() const = 0;
};

/// The user broke off what a command waited for: it ends at once. Caught in cli::run.
struct BrokenOff {};

/// Everything that comes until the end. Throws BrokenOff, and Error when that is more than `limit`
/// bytes.
std::string read_all(Input& input, std::size_t limit);

}  // namespace hotseat
