#include "app/checkup.hpp"
#include "app/kept_files.hpp"
#include "base/shell_word.hpp"
#include "report/figures.hpp"
#include "store/history.hpp"
#include "store/problem.hpp"
#include "store/schema.hpp"

#include <fmt/format.h>

#include <optional>
#include <string_view>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

namespace hotseat {
namespace {

namespace fs = std::filesystem;
using enum Check::State;

constexpr std::uintmax_t megabyte = 1'000'000;
constexpr auto least_space = 50 * megabyte;

bool may_write(const fs::path& path) {
    return ::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) == 0;
}

/// The folder itself, or the nearest above it that is there.
fs::path existing(fs::path folder) {
    std::error_code ignored;
    while (folder.has_relative_path() && !fs::exists(folder, ignored))
        folder = folder.parent_path();
    return folder;
}

/// Others than its owner may read it: how to stop them.
std::optional<Check> check_private(const fs::path& path, std::string_view mode) {
    std::error_code error;
    const auto others = fs::perms::group_all | fs::perms::others_all;
    const auto allowed = fs::status(path, error).permissions();
    if (error || (allowed & others) == fs::perms::none) return std::nullopt;
    return Check{"privacy", warn, path.string() + " is open to others on this machine",
                 fmt::format("chmod {} {}", mode, shell_word(path.string()))};
}

Check check_folder(const fs::path& folder) {
    std::error_code error;
    const bool is_there = fs::exists(folder, error);
    if (is_there && !fs::is_directory(folder, error))
        return {"data", bad, folder.string() + " is no folder",
                "move it away, or keep the data elsewhere: XDG_DATA_HOME=DIR"};
    if (const auto nearest = existing(folder); !may_write(nearest))
        return {"data", bad, nearest.string() + " is not yours to write",
                "ls -ld " + shell_word(nearest.string()) +
                    " tells whose it is; XDG_DATA_HOME=DIR keeps the data elsewhere"};
    const auto space = fs::space(existing(folder), error);
    if (!error && space.available < least_space)
        return {"data", warn,
                fmt::format("{}: only {} MB are free", folder.string(), space.available / megabyte),
                "make room on that disk: every answer is written at once"};
    return {
        "data", ok,
        is_there ? folder.string() : folder.string() + ", made when there is something to keep"};
}

Check check_history(const fs::path& file) try {
    std::error_code ignored;
    if (!fs::exists(file, ignored))
        return {"history", ok, "nothing yet: hotseat session begins it"};
    const History history(file);
    if (const auto damage = history.damage(); !damage.empty()) throw damaged(file, damage.front());
    const auto sessions = static_cast<int>(history.sessions().size());
    const auto answers = static_cast<int>(history.attempts().size());
    return {"history", ok,
            fmt::format("{}, {}, undamaged (format {})", counted(sessions, "session"),
                        counted(answers, "question"), schema_steps().back().version)};
} catch (const Error& error) {
    return {"history", bad, error.diagnostic().message, error.diagnostic().hint};
}

/// Plan, notes and cards: told only where one is not in order.
std::vector<Check> check_own_files(const Paths& paths) {
    std::vector<Check> checks;
    const auto look = [&](const char* name, const fs::path& file, const auto& read) {
        Diagnostics problems;
        try {
            read(problems);
        } catch (const Error& unreadable) {
            problems.push_back(unreadable.diagnostic());
        }
        if (problems.empty()) return;
        checks.push_back({name, bad, to_text(problems.front()),
                          "mend " + shell_word(file.string()) + ", or move it away"});
    };
    look("plan", paths.plan(), [&](Diagnostics& problems) { read_current_plan(paths, problems); });
    look("notes", paths.notes(), [&](Diagnostics& problems) { read_own_notes(paths, problems); });
    look("cards", paths.flash(),
         [&](Diagnostics& problems) { read_card_records(paths, problems); });
    return checks;
}

}  // namespace

std::vector<Check> check_data(const Paths& paths) {
    if (paths.data.empty())
        return {{"data", bad, "there is no home folder to keep anything in",
                 "set HOME or XDG_DATA_HOME"}};
    std::vector<Check> checks{check_folder(paths.data)};
    if (checks.front().state == bad) return checks;
    checks.push_back(check_history(paths.history()));
    for (auto& check : check_own_files(paths)) checks.push_back(std::move(check));
    for (const auto& open :
         {check_private(paths.data, "700"), check_private(paths.history(), "600"),
          check_private(paths.notes(), "600")})
        if (open) checks.push_back(*open);
    return checks;
}

}  // namespace hotseat
