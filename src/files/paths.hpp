#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace hotseat {

/// The value of an environment variable; nothing when unset or empty.
using Environment = std::function<std::optional<std::string>(const char* name)>;

/// Where the program's and the user's files are. Every file name lives here.
struct Paths {
    /// $XDG_DATA_HOME/hotseat, or ~/.local/share/hotseat. Empty when there is no home folder.
    std::filesystem::path data{};
    /// Bank folders (each with questions/ and rubrics/), the shipped one first. From HOTSEAT_BANK
    /// (separated by ':') when set, otherwise the installed or source tree's and data/banks/*.
    std::vector<std::filesystem::path> banks{};
    /// The shipped bank, whatever banks are read. Empty when it was not found.
    std::filesystem::path shipped{};
    /// The words of English, from HOTSEAT_DICTIONARY when set ("none": do without), otherwise
    /// beside the program or in the shipped bank. It need not be there.
    std::filesystem::path dictionary{};

    /// English, and the names that every rubric may use. Throws Error when the shipped bank was not
    /// found: elsewhere there is no English, and least of all where the user happens to stand.
    std::filesystem::path lexicon() const;

    /// Files of the user's. Throw Error when there is no home folder.
    std::filesystem::path history() const;
    std::filesystem::path own_banks() const;
    std::filesystem::path plan() const;
    std::filesystem::path plan_before() const;
    std::filesystem::path notes() const;
    std::filesystem::path flash() const;
};

/// `program` is the running executable: the shipped bank is found from it (../share/hotseat), and
/// in a source tree from its build folder.
Paths find_paths(const Environment& environment, const std::filesystem::path& program);

}  // namespace hotseat
