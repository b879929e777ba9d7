#pragma once

#include "terminal/input.hpp"
#include "terminal/signal_watch.hpp"

#include <optional>
#include <string>

namespace hotseat {

/// What a descriptor gives. From the first use on signals break the input off, and not the program.
class DescriptorInput : public Input {
public:
    /// `name` is for messages. The descriptor stays open in the end.
    DescriptorInput(int descriptor, std::string name);

    bool ready() override;
    std::size_t read(char* into, std::size_t room) override;
    bool broken_off() override;
    bool is_terminal() const override;

private:
    SignalWatch& signals();

    int descriptor_;
    std::string name_;
    std::optional<SignalWatch> signals_{};
    bool broken_off_ = false;
};

}  // namespace hotseat
