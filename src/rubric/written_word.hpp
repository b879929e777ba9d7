#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hotseat {

/// A word as a phrase asks for it: as it is where that is a plain word, in quotes otherwise.
/// Nothing when it holds a quote itself: no phrase can ask for that.
std::optional<std::string> written_word(std::string_view surface);

}  // namespace hotseat
