#include "rubric/band.hpp"

#include <array>

namespace hotseat {
namespace {
constexpr std::array<std::string_view, 4> words{"poor", "mixed", "good", "excellent"};
}

Band band_of(double mark) {
    if (mark < 40) return Band::poor;
    if (mark < 65) return Band::mixed;
    return mark < 85 ? Band::good : Band::excellent;
}

std::string_view to_text(Band band) {
    return words[static_cast<std::size_t>(band)];
}

std::optional<Band> parse_band(std::string_view word) {
    for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i] == word) return static_cast<Band>(i);
    return std::nullopt;
}

}  // namespace hotseat
