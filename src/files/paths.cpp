#include "files/paths.hpp"

#include "base/diagnostic.hpp"

#include <algorithm>
#include <string_view>
#include <system_error>

namespace hotseat {
namespace {

namespace fs = std::filesystem;

fs::path in(const fs::path& data, const char* name) {
    if (data.empty())
        throw Error("there is no home folder to keep anything in", "set HOME or XDG_DATA_HOME");
    return data / name;
}

bool is_folder(const fs::path& path) {
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

bool is_bank(const fs::path& folder) {
    return is_folder(folder / "questions") && is_folder(folder / "rubrics");
}

fs::path data_folder(const Environment& environment) {
    // The XDG specification: a relative path is to be ignored.
    if (const auto data = environment("XDG_DATA_HOME"); data && fs::path(*data).is_absolute())
        return fs::path(*data) / "hotseat";
    if (const auto home = environment("HOME"); home && fs::path(*home).is_absolute())
        return fs::path(*home) / ".local/share/hotseat";
    return {};
}

std::vector<fs::path> listed(std::string_view folders) {
    std::vector<fs::path> found;
    while (!folders.empty()) {
        const auto name = folders.substr(0, folders.find(':'));
        if (!name.empty()) found.emplace_back(name);
        folders.remove_prefix(std::min(folders.size(), name.size() + 1));
    }
    return found;
}

std::optional<fs::path> shipped_bank(const fs::path& program) {
    std::error_code error;
    const auto canonical = fs::weakly_canonical(program, error);
    if (error || !canonical.has_filename()) return std::nullopt;
    const auto folder = canonical.parent_path();
    if (auto installed = folder.parent_path() / "share/hotseat"; is_bank(installed))
        return installed;
    for (auto above = folder; above.has_relative_path(); above = above.parent_path())
        if (is_bank(above)) return above;
    return std::nullopt;
}

fs::path dictionary_file(const Environment& environment, const fs::path& program,
                         const fs::path& shipped) {
    if (const auto file = environment("HOTSEAT_DICTIONARY"))
        return *file == "none" ? fs::path() : fs::path(*file);
    std::error_code error;
    const auto beside = fs::weakly_canonical(program, error).parent_path() / "hotseat.dictionary";
    return fs::exists(beside, error) ? beside : shipped / "hotseat.dictionary";
}

/// Every folder there, by name: what is wrong with one is said when it is read.
std::vector<fs::path> folders_in(const fs::path& folder) {
    std::vector<fs::path> found;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error))
        if (is_folder(entry->path()) && !entry->path().filename().string().starts_with('.'))
            found.push_back(entry->path());
    std::ranges::sort(found);
    return found;
}

}  // namespace

fs::path Paths::lexicon() const {
    if (shipped.empty())
        throw Error("hotseat does not find its own files, and English among them",
                    "install it whole, or start it where it was built");
    return shipped / "rubrics/lexicon";
}

fs::path Paths::history() const {
    return in(data, "history.db");
}

fs::path Paths::own_banks() const {
    return in(data, "banks");
}

fs::path Paths::plan() const {
    return in(data, "plan.json");
}

fs::path Paths::plan_before() const {
    return in(data, "plan-before.json");
}

fs::path Paths::notes() const {
    return in(data, "notes.json");
}

fs::path Paths::flash() const {
    return in(data, "flash.json");
}

Paths find_paths(const Environment& environment, const fs::path& program) {
    Paths paths{.data = data_folder(environment)};
    if (auto shipped = shipped_bank(program)) paths.shipped = std::move(*shipped);
    paths.dictionary = dictionary_file(environment, program, paths.shipped);
    if (const auto folders = environment("HOTSEAT_BANK")) {
        paths.banks = listed(*folders);
        return paths;
    }
    if (!paths.shipped.empty()) paths.banks.push_back(paths.shipped);
    if (!paths.data.empty())
        for (auto& own : folders_in(paths.own_banks())) paths.banks.push_back(std::move(own));
    return paths;
}

}  // namespace hotseat
