#pragma once

#include "dictionary/dictionary.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

/// Words that share a sense with `word`, as the dictionary knows them, nearest first; at most
/// `most`. A stem stands there by its shortest word.
std::vector<std::string> other_words(const Dictionary& dictionary, std::string_view word,
                                     std::size_t most = 8);

}  // namespace hotseat
