#pragma once

#include "dictionary/dictionary.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

/// Words near in meaning to `word`, as the dictionary knows them, nearest first: those that share a
/// sense, and then, where `furthest` allows them, kin. At most `most`. A stem stands there by its
/// shortest word.
std::vector<std::string> near_words(const Dictionary& dictionary, std::string_view word,
                                    Relation furthest, std::size_t most);

}  // namespace hotseat
