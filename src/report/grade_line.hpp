#pragma once

#include "grade/grade.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

/// Whose grade it is.
struct GradedAnswer {
    const std::string& id;
    const std::string& question;
    const std::string& text;
};

/// Appends what `hotseat grade` says of one answer: a line of JSON with its line end (format:
/// src/report/README.md). `without`: the rules that were switched off.
void append_grade_line(std::string& out, const GradedAnswer& answer, const Grade& grade,
                       const std::vector<std::string>& without);

}  // namespace hotseat
