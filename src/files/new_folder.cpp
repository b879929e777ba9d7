#include "files/new_folder.hpp"

#include "base/diagnostic.hpp"
#include "files/files.hpp"

#include <unistd.h>

#include <map>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

namespace hotseat {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(const fs::path& folder, const std::string& why, std::string hint = {}) {
    throw Error("cannot write the folder " + folder.string() + ": " + why, std::move(hint));
}

/// A folder beside the one to be, which goes away with everything in it unless it was moved there.
class Stage {
public:
    explicit Stage(const fs::path& folder)
        : path_(folder.parent_path() /
                ("." + folder.filename().string() + "." + std::to_string(::getpid()))) {
        std::error_code error;
        fs::create_directories(folder.parent_path(), error);
        // Only what this program makes is ever removed.
        if (error || !fs::create_directory(path_, error))
            refuse(folder, error ? error.message() : path_.string() + " is in the way",
                   "choose another folder with --output");
    }
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;
    ~Stage() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

bool holds_something(const fs::path& folder) {
    std::error_code error;
    return fs::exists(fs::symlink_status(folder, error)) &&
           !(fs::is_directory(folder, error) && fs::is_empty(folder, error) && !error);
}

/// A name beside the file that nothing has yet: "x.json~", "x.json~2".
fs::path free_name_beside(const fs::path& file) {
    auto beside = file;
    beside += "~";
    for (int i = 2; fs::exists(fs::symlink_status(beside)); ++i) {
        beside = file;
        beside += "~" + std::to_string(i);
    }
    return beside;
}

/// Where a file goes before one with this text takes its place; nothing where nothing is lost.
std::optional<fs::path> place_to_keep(const fs::path& file, const std::string& text) {
    if (!fs::exists(file)) return std::nullopt;
    const bool same = fs::file_size(file) == text.size() && read_file(file) == text;
    return same ? std::nullopt : std::optional(free_name_beside(file));
}

}  // namespace

std::vector<fs::path> write_folder(const fs::path& folder, const FolderTexts& texts,
                                   Existing existing) {
    if (folder.empty()) throw Error("a folder without a name", "name a new folder");
    const auto target = fs::absolute(folder / "").parent_path().lexically_normal();
    if (holds_something(target)) {
        std::error_code ignored;
        if (!fs::is_directory(target, ignored)) refuse(folder, "it is a file", "name a folder");
        if (existing == Existing::keep)
            refuse(folder, "there is something in it",
                   "name a new folder, or add --force to replace its files of the same names");
    }
    const Stage stage(target);
    std::map<fs::path, fs::path> to_keep;  // by the name of the new file
    std::vector<fs::path> kept;
    try {
        for (const auto& [name, text] : texts) {
            fs::create_directories((stage.path() / name).parent_path());
            write_file(stage.path() / name, text);
            if (auto place = place_to_keep(target / name, text))
                to_keep.emplace(name, std::move(*place));
        }
        for (const auto& [name, text] : texts) {
            fs::create_directories((target / name).parent_path());
            if (const auto old = to_keep.find(name); old != to_keep.end()) {
                fs::rename(target / name, old->second);
                kept.push_back(old->second);
            }
            fs::rename(stage.path() / name, target / name);
        }
    } catch (const fs::filesystem_error& error) {
        refuse(folder, error.code().message(), "check who may write there: ls -ld");
    }
    return kept;
}

}  // namespace hotseat
