#pragma once

#include "text/words.hpp"

namespace hotseat {

/// "big O of n log n" becomes the one word that O(n log n) is.
void join_big_o(Words& words, Forms& forms);

}  // namespace hotseat
