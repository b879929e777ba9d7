#pragma once

#include "dictionary/dictionary.hpp"

namespace hotseat::test {

/// A dictionary of a few words, made in memory.
const Dictionary& small_dictionary();

}  // namespace hotseat::test
