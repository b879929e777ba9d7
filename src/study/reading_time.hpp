#pragma once

#include <chrono>
#include <string_view>

namespace hotseat {

/// How long a text takes to read with understanding: 180 words a minute, below the 238 that were
/// found for plain English (Brysbaert, 2019), since these pages are dense.
std::chrono::seconds reading_time(std::string_view text);

}  // namespace hotseat
