#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace hotseat {

/// The candidate that a mistyped `word` most likely meant: fewest edits (insert, delete, replace,
/// exchange of neighbours), at most a third of the word's length and at least one; none otherwise.
/// The first of equals wins. Compares bytes, ASCII letters without regard to case.
std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates);

/// `did you mean "x"?` for the nearest candidate; `otherwise` where there is none.
std::string did_you_mean(std::string_view word, std::span<const std::string> candidates,
                         std::string_view otherwise = {});

}  // namespace hotseat
