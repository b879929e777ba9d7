#pragma once

#include "text/english.hpp"

namespace hotseat::test {

/// The shipped lexicon of English, read once.
const English& english();

}  // namespace hotseat::test
