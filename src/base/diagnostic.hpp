#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

/// A line and a column (in bytes), both counted from 1; 0 means unknown.
struct Place {
    int line = 0;
    int column = 0;
    bool operator==(const Place&) const = default;
};

/// A place in a named file.
struct Where {
    std::string file{};
    Place place{};
    bool operator==(const Where&) const = default;
};

enum class Severity { error, warning };

/// One thing wrong with what the user gave us, and what to do about it.
struct Diagnostic {
    Where where{};
    std::string message{};
    std::string hint{};
    Severity severity = Severity::error;
    bool operator==(const Diagnostic&) const = default;
};

using Diagnostics = std::vector<Diagnostic>;

/// "file:line:column: error: message", then "  hint: ..." when there is one. What is quoted from
/// the user's files may hold control characters: print it through terminal's `printable`.
std::string to_text(const Diagnostic& diagnostic);

/// True when at least one is an error rather than a warning.
bool has_errors(const Diagnostics& diagnostics);

/// Stops the current command. Thrown anywhere, caught once, in cli::run.
class Error : public std::runtime_error {
public:
    explicit Error(Diagnostic diagnostic);
    explicit Error(std::string message, std::string hint = {});
    const Diagnostic& diagnostic() const { return diagnostic_; }

private:
    Diagnostic diagnostic_;
};

}  // namespace hotseat
