#pragma once

#include "grade/grade.hpp"
#include "text/words.hpp"

#include <string_view>
#include <vector>

namespace hotseat {

/// What the guards need to know about a question.
struct GuardedQuestion {
    /// Content of the prompt, ascending. Not of the context: what mends a program says its names.
    const std::vector<StemId>& stems;
    bool enumeration = false;  ///< a list is what was asked for
    bool code_is_an_answer = false;
};

/// The guards that hold for an answer: the question said back, "I don't know", a heap of keywords.
std::vector<Guard> guards(const GuardedQuestion& question, std::string_view answer,
                          const Words& words, const Forms& forms);

/// The most that a guard leaves, 0 to 1.
double limit(Guard guard);

}  // namespace hotseat
