#include "proof/provable.hpp"

#include "grade/grader.hpp"

#include <utility>

namespace hotseat {

Grade Provable::marked(const std::string& text, bool spoken, const Rules& rules) const {
    return grade(key, {.text = text, .spoken = spoken}, forms, rules);
}

void tell(const Provable& provable, Severity severity, Place place, std::string message,
          std::string hint, Diagnostics& problems) {
    Diagnostic diagnostic{.severity = severity};
    diagnostic.where = {provable.file, place};
    diagnostic.message = provable.rubric().question + ": " + std::move(message);
    diagnostic.hint = std::move(hint);
    problems.push_back(std::move(diagnostic));
}

}  // namespace hotseat
