#pragma once

#include "bank/question.hpp"
#include "base/diagnostic.hpp"
#include "grade/answer_key.hpp"
#include "grade/finding.hpp"
#include "grade/grade.hpp"

#include <string>

namespace hotseat {

/// A rubric that is to prove itself, and what it is proved with.
struct Provable {
    const Question& question;
    const Lexicons& lexicons;
    const std::string& file;  ///< the rubric's
    AnswerKey& key;
    Forms& forms;

    const Rubric& rubric() const { return key.compiled->rubric; }
    Grade marked(const std::string& text, bool spoken, const Rules& rules = {}) const;
};

/// A problem of the rubric, with its question's id.
void tell(const Provable& provable, Severity severity, Place place, std::string message,
          std::string hint, Diagnostics& problems);

}  // namespace hotseat
