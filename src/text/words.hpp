#pragma once

#include "base/span.hpp"
#include "text/forms.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

/// One word of an answer.
struct Word {
    FormId form = 0;
    std::uint32_t sentence = 0;  ///< counted from 0
    bool cut = false;      ///< a comma, a sentence mark or a clause word parts it from the last
    bool comma = false;    ///< a comma, bracket or colon stands before it
    bool negated = false;  ///< stands in the scope of a negation
    Span span{};           ///< bytes of the text it came from
};

/// A text as the grader reads it.
struct Words {
    std::vector<Word> words{};
    bool spoken = false;  ///< has no sentences of its own
    int fillers = 0;      ///< how many were dropped from what was spoken
};

/// The words of a typed text (UTF-8; what is not UTF-8 separates words), normalised by the rules of
/// rubrics/README.md, with negation marked. Linear time.
Words words_of(std::string_view text, Forms& forms);

/// The same before negation is marked: words may still be rewritten.
Words tokens_of(std::string_view text, Forms& forms);

/// The word that a text is as it stands ("list", not "10s" or "can't"); nothing where it must be
/// read to know.
std::optional<FormId> whole_word(std::string_view text, Forms& forms);

/// The words in one line, a space between: what raw patterns are matched against.
/// `starts[i]` is the offset of word i.
struct PlainLine {
    std::string text{};
    std::vector<std::size_t> starts{};
};
PlainLine plain_line(const Words& words, const Forms& forms);

/// Marks which words stand in the scope of a negation.
void mark_negation(Words& words, const Forms& forms);

/// True when the text's word at `at` negates there ("not", but not the one of "not only").
bool negates(const Words& words, const Forms& forms, std::size_t at);

}  // namespace hotseat
