#pragma once

#include "rubric/compiled_rubric.hpp"
#include "text/english.hpp"

#include <string>
#include <vector>

namespace hotseat {

/// The terms that a rubric's points look for, each once, in the rubric's order: the words and
/// quotes of `any` without those that carry no content.
std::vector<std::string> terms_of(const Rubric& rubric, const Lexicons& lexicons,
                                  const English& english);

/// The terms in sentences that say nothing about them; empty without terms.
std::string waffle_about(const std::vector<std::string>& terms);

}  // namespace hotseat
