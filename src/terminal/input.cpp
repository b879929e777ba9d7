#include "terminal/input.hpp"

#include "base/diagnostic.hpp"

#include <string_view>

namespace hotseat {

std::string read_all(Input& input, std::size_t limit) {
    std::string text;
    char block[1u << 16];
    while (const auto got = input.read(block, sizeof block)) {
        text += std::string_view(block, got);
        if (text.size() > limit)
            throw Error("the input is too large",
                        "at most " + std::to_string(limit) + " bytes are read");
    }
    if (input.broken_off()) throw BrokenOff();
    return text;
}

}  // namespace hotseat
