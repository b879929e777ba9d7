#pragma once

#include "base/diagnostic.hpp"
#include "rubric/compiled_phrase.hpp"
#include "rubric/rubric.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <string>

namespace hotseat {

/// What a phrase is compiled with, and where its problems are told.
struct PhraseContext {
    const Lexicon& own;     ///< the file's @names
    const Lexicon& shared;  ///< the bank's
    Forms& forms;
    Atoms& atoms;
    const std::string& file;
    Diagnostics& problems;  ///< the phrase does not compile
    Diagnostics& lint;      ///< it compiles, but hardly to what was meant

    /// A @name written out: what may stand in its place, and of how many alternatives it is made.
    struct Named {
        Element element{};
        std::size_t count = 0;
    };
    std::map<std::string, Named, std::less<>> names{};  ///< met so far
};

/// Compiles one phrase. Nothing when it does not compile: its problems were told.
std::optional<CompiledPhrase> compile_phrase(const Phrase& phrase, PhraseContext& context);

/// Tells the problems of a lexicon: alternatives that do not compile, names that lead in a circle.
void check_lexicon(const Lexicon& lexicon, PhraseContext& context);

}  // namespace hotseat
