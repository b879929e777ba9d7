#pragma once

#include "terminal/input.hpp"

#include <algorithm>
#include <cstddef>
#include <string>

namespace hotseat::test {

/// Bulk input that is there from the start.
struct TextInput : Input {
    std::string text{};
    std::size_t piece = 1u << 16;  ///< comes at most so many bytes at a time
    std::size_t at = 0;
    bool typed = false;        ///< by somebody at a keyboard
    bool interrupted = false;  ///< at its end, by Ctrl-C

    TextInput() = default;
    TextInput(std::string all, std::size_t bytes = 1u << 16) : text(std::move(all)), piece(bytes) {}

    bool ready() override { return true; }
    std::size_t read(char* into, std::size_t room) override {
        const auto size = std::min({room, piece, text.size() - at});
        text.copy(into, size, at);
        at += size;
        return size;
    }
    bool broken_off() override { return interrupted && at == text.size(); }
    bool is_terminal() const override { return typed; }
};

}  // namespace hotseat::test
