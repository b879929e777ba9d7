#include "app/checkup.hpp"
#include "app/language.hpp"
#include "app/open_bank.hpp"
#include "app/rubric_shelf.hpp"
#include "base/shell_word.hpp"
#include "report/figures.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hotseat {
namespace {

namespace fs = std::filesystem;
using enum Check::State;

int errors_in(const Diagnostics& problems) {
    return static_cast<int>(std::ranges::count(problems, Severity::error, &Diagnostic::severity));
}

/// One bank folder. What is wrong with it in detail, `hotseat bank check` tells.
Check check_bank(const fs::path& folder, std::string name) {
    auto [bank, problems] = open_bank({.banks = {folder}});
    RubricShelf shelf({folder});
    int rubrics = 0;
    for (const auto& question : bank.questions)
        if (shelf.find(question.topic, question.id).rubric) ++rubrics;
    const auto errors = errors_in(problems) + errors_in(shelf.problems());
    Check check{std::move(name), ok,
                fmt::format("{}: {}, {}", folder.string(),
                            counted(static_cast<int>(bank.questions.size()), "question"),
                            counted(rubrics, "rubric"))};
    const auto lists_them = "hotseat bank check --bank " + shell_word(folder.string());
    if (errors > 0) {
        check.says += ", " + counted(errors, "problem");
        check.state = bad;
        check.remedy = lists_them;
    } else if (bank.questions.empty()) {
        check.state = bad;
        check.remedy = "a bank has questions/TOPIC.json and rubrics/TOPIC.json inside";
    }
    return check;
}

/// Without its words of English no answer can be marked.
Check check_language(const Paths& paths) {
    Diagnostics problems;
    try {
        read_shipped_english(paths, problems);
    } catch (const Error& error) {
        problems.push_back(error.diagnostic());
    }
    if (!has_errors(problems)) return {"english", ok, "the words that marking needs are there"};
    return {"english", bad, "answers cannot be marked: " + problems.front().message,
            "install hotseat again"};
}

/// Answers are marked without it too, otherwise.
Check check_dictionary(const Paths& paths) {
    const auto fingerprint = dictionary_fingerprint(paths);
    if (!fingerprint.empty()) return {"dictionary", ok, paths.dictionary.string()};
    return {"dictionary", warn,
            "there is none: typing mistakes are not repaired, and synonyms are not known",
            "install wamerican and wordnet-base, and build hotseat again"};
}

}  // namespace

std::vector<Check> check_banks(const Paths& paths) {
    std::vector<Check> checks;
    if (paths.shipped.empty())
        checks.push_back({"bank", bad, "hotseat's own bank is not beside the program",
                          "install hotseat again, or run scripts/hotseat in its checkout"});
    else
        checks = {check_bank(paths.shipped, "bank"), check_language(paths),
                  check_dictionary(paths)};
    for (const auto& folder : paths.banks)
        if (folder != paths.shipped) checks.push_back(check_bank(folder, "own bank"));
    const auto broken = [](const Check& check) { return check.state != ok; };
    const auto together = errors_in(open_bank(paths).problems);
    if (std::ranges::none_of(checks, broken) && together > 0)
        checks.push_back({"all banks", bad,
                          counted(together, "problem") + " when they are read together",
                          "hotseat bank check"});
    if (!paths.shipped.empty() && std::ranges::count(paths.banks, paths.shipped) == 0)
        checks.push_back(
            {"all banks", ok, "--bank or HOTSEAT_BANK: hotseat's own questions are not asked"});
    return checks;
}

}  // namespace hotseat
