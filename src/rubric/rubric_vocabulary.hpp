#pragma once

#include "rubric/compiled_rubric.hpp"
#include "text/vocabulary.hpp"

#include <functional>
#include <string_view>

namespace hotseat {

/// The plain text of a phrase, without the signs of the phrase language: what its author listens
/// for. Prefixes are handed to `prefix`; `@names` and raw patterns are passed over.
std::string plain_text(std::string_view phrase,
                       const std::function<void(std::string_view prefix)>& prefix);

/// Adds what a rubric listens for: its phrases, steps and entities, the names it may use, and its
/// references.
void add_words(const Rubric& rubric, const Lexicons& lexicons, Vocabulary& vocabulary,
               Forms& forms);

/// Calls `visit` with every phrase of the rubric.
void each_phrase(const Rubric& rubric, const std::function<void(const Phrase&)>& visit);

}  // namespace hotseat
