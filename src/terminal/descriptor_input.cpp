#include "terminal/descriptor_input.hpp"

#include "base/diagnostic.hpp"

#include <cerrno>
#include <chrono>
#include <system_error>
#include <utility>

#include <unistd.h>

namespace hotseat {

DescriptorInput::DescriptorInput(int descriptor, std::string name)
    : descriptor_(descriptor), name_(std::move(name)) {}

SignalWatch& DescriptorInput::signals() {
    return signals_ ? *signals_ : signals_.emplace();
}

bool DescriptorInput::ready() {
    return broken_off() || signals().wait_readable(descriptor_, std::chrono::milliseconds(0));
}

std::size_t DescriptorInput::read(char* into, std::size_t room) {
    while (!broken_off()) {
        if (!signals().wait_readable(descriptor_, std::nullopt)) continue;
        const auto size = ::read(descriptor_, into, room);
        if (size >= 0) return static_cast<std::size_t>(size);
        if (errno == EINTR || errno == EAGAIN) continue;
        throw Error("cannot read " + name_ + ": " + std::generic_category().message(errno));
    }
    return 0;
}

bool DescriptorInput::broken_off() {
    const auto came = signals().take();
    if (came.stop) signals().stop();
    broken_off_ = broken_off_ || came.interrupt || came.end;
    return broken_off_;
}

bool DescriptorInput::is_terminal() const {
    return isatty(descriptor_) == 1;
}

}  // namespace hotseat
