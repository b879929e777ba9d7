#include "proof/rubric_proof.hpp"

#include <fmt/format.h>

namespace hotseat {

std::string earning(const Grade& grade, std::string_view text) {
    std::string ids;
    for (const auto& point : grade.per_point) {
        if (point.credit <= 0 || !point.evidence) continue;
        const auto& [span, phrase] = *point.evidence;
        ids += fmt::format("{}{} by \"{}\"", ids.empty() ? "" : ", ", point.id, phrase);
        if (span.begin < span.end && span.end <= text.size())
            ids += fmt::format(" ({})", text.substr(span.begin, span.end - span.begin));
    }
    return ids.empty() ? "nothing" : ids;
}

std::string lacking(const Grade& grade) {
    std::string ids;
    for (const auto& point : grade.per_point)
        if (point.credit < 1) ids += (ids.empty() ? "" : ", ") + point.id;
    return ids.empty() ? "nothing" : ids;
}

}  // namespace hotseat
