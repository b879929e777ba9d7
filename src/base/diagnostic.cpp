#include "base/diagnostic.hpp"

#include <algorithm>
#include <utility>

namespace hotseat {

std::string to_text(const Diagnostic& diagnostic) {
    const auto& [file, place] = diagnostic.where;
    std::string text;
    if (!file.empty()) text.append(file).append(":");
    if (place.line > 0)
        text.append(std::to_string(place.line))
            .append(":")
            .append(std::to_string(place.column))
            .append(":");
    if (!text.empty()) text.append(" ");
    text.append(diagnostic.severity == Severity::error ? "error: " : "warning: ");
    text.append(diagnostic.message);
    if (!diagnostic.hint.empty()) text.append("\n  hint: ").append(diagnostic.hint);
    return text;
}

bool has_errors(const Diagnostics& diagnostics) {
    return std::ranges::any_of(diagnostics,
                               [](const Diagnostic& d) { return d.severity == Severity::error; });
}

Error::Error(Diagnostic diagnostic)
    : std::runtime_error(to_text(diagnostic)), diagnostic_(std::move(diagnostic)) {}

Error::Error(std::string message, std::string hint)
    : Error(Diagnostic{.message = std::move(message), .hint = std::move(hint)}) {}

}  // namespace hotseat
