#include "report/bank_proof_writers.hpp"
#include "report/figures.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hotseat {

std::string summary_text(const BankProof& proof) {
    const auto errors = std::ranges::count(proof.problems, Severity::error, &Diagnostic::severity);
    const auto warnings = static_cast<std::ptrdiff_t>(proof.problems.size()) - errors;
    const auto count = [](auto number, std::string_view what) {
        return counted(static_cast<int>(number), what);
    };
    auto text =
        fmt::format("{}, {} with {} and {}: ", count(proof.questions, "question"),
                    count(proof.rubrics.size(), "rubric"), count(proof.references, "model answer"),
                    count(proof.goldens, "golden"));
    if (errors + warnings == 0) text += proof.rubrics.empty() ? "nothing to prove" : "all proven";
    if (errors > 0) text += count(errors, "error");
    if (warnings > 0) text += (errors > 0 ? ", " : "") + count(warnings, "warning");
    if (proof.without_rubric > 0)
        text += fmt::format("\n{} without a rubric: asked, timed and self-scored",
                            proof.without_rubric);
    return text + '\n';
}

}  // namespace hotseat
