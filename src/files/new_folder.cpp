#include "files/new_folder.hpp"

#include "base/diagnostic.hpp"
#include "files/files.hpp"

#include <unistd.h>

#include <optional>
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

/// Moves a file out of the way of one with another text; nothing where there is none.
std::optional<fs::path> keep_beside(const fs::path& file, const std::string& text) {
    if (!fs::exists(file) || read_file(file) == text) return std::nullopt;
    auto beside = file;
    beside += "~";
    fs::rename(file, beside);
    return beside;
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
    std::vector<fs::path> kept;
    try {
        for (const auto& [name, text] : texts) {
            fs::create_directories((stage.path() / name).parent_path());
            write_file(stage.path() / name, text);
        }
        for (const auto& [name, text] : texts) {
            fs::create_directories((target / name).parent_path());
            if (auto old = keep_beside(target / name, text)) kept.push_back(std::move(*old));
            fs::rename(stage.path() / name, target / name);
        }
    } catch (const fs::filesystem_error& error) {
        refuse(folder, error.code().message(), "check who may write there: ls -ld");
    }
    return kept;
}

}  // namespace hotseat
