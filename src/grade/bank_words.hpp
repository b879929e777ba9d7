#pragma once

#include "bank/question.hpp"
#include "rubric/rubric.hpp"
#include "text/english.hpp"

namespace hotseat {

/// Adds the words that a bank itself uses, in lower case: what occurs there is no typing mistake,
/// whatever it is near to. Goldens are left out: they may hold mistakes on purpose.
void add_bank_words(const Question& question, WordSet& words);
void add_bank_words(const RubricFile& file, WordSet& words);

}  // namespace hotseat
