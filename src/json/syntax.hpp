#pragma once

#include "json/problems.hpp"

#include <cstddef>
#include <string_view>

namespace hotseat::json {

/// How far a text was understood as JSON.
struct Understood {
    enum class In { file, list, object };
    In in = In::file;         ///< the innermost that is still open
    std::size_t opened = 0;   ///< and where it opens
    bool first = true;        ///< it holds nothing yet
    bool after_name = false;  ///< the last token was a member's name
    std::size_t token = 0;    ///< where the last token begins
    std::size_t end = 0;      ///< where it ends
};

/// Adds the problem that kept `text` from being understood any further, and how to mend it.
void explain(std::string_view text, const Understood& understood, Problems& problems);

/// The number of bytes of the UTF-8 character at `at`; 0 when it is none.
std::size_t character_size(std::string_view text, std::size_t at);

}  // namespace hotseat::json
