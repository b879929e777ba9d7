#pragma once

#include "rubric/rubric.hpp"

#include <string>

namespace hotseat {

/// Names everything of a rubric that its marks depend on, the entries of its file's lexicon
/// included. What only people read (`says`, `probe`, `why`) and the goldens are left out, and where
/// a thing stands in its file. Stored with every mark, so the order of what is added never changes.
std::string fingerprint(const Rubric& rubric, const Lexicon& lexicon);

}  // namespace hotseat
