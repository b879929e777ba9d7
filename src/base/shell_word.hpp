#pragma once

#include <string>
#include <string_view>

namespace hotseat {

/// `text` as one word of a POSIX shell: as it is where that is one, in quotes otherwise.
std::string shell_word(std::string_view text);

}  // namespace hotseat
