#pragma once

#include "text/rewrites.hpp"

#include <string>
#include <utility>
#include <vector>

namespace hotseat {

/// Turns what a recogniser writes into what one would have typed: fillers dropped, "dunder init",
/// "four oh four", words that are often misheard.
class SpokenForms {
public:
    explicit SpokenForms(Forms& forms);

    /// Reads `misheard` as `word` (before the forms that hold for all).
    void add_heard(std::string_view word, std::string_view misheard, Forms& forms);

    /// Rewrites the words, marks them as spoken, and counts the fillers.
    void apply(Words& words, Forms& forms) const;

private:
    Rewrites fillers_;
    Rewrites heard_;
    Rewrites forms_;
};

}  // namespace hotseat
