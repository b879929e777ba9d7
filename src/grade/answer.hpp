#pragma once

#include <string_view>

namespace hotseat {

/// What somebody said to a question (UTF-8).
struct Answer {
    std::string_view text{};
    bool spoken = false;             ///< as a recogniser writes: it has no sentences of its own
    std::string_view after_probe{};  ///< what was said only after a follow-up question
};

}  // namespace hotseat
