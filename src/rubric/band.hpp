#pragma once

#include <optional>
#include <string_view>

namespace hotseat {

/// What a mark of 100 means, everywhere in the same words.
enum class Band { poor, mixed, good, excellent };

/// poor < 40, mixed < 65, good < 85, excellent from 85.
Band band_of(double mark);

std::string_view to_text(Band band);
std::optional<Band> parse_band(std::string_view word);

}  // namespace hotseat
