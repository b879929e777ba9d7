#include "app/profiles.hpp"

#include "bank/bank_reader.hpp"
#include "base/nearest.hpp"
#include "files/files.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <system_error>

namespace hotseat {
namespace {

namespace fs = std::filesystem;

fs::path profile_folder(const fs::path& bank) {
    return bank / "questions" / "profiles";
}

}  // namespace

std::vector<std::string> profile_names(const Paths& paths) {
    std::set<std::string> names;
    std::error_code error;
    for (const auto& bank : paths.banks)
        for (fs::directory_iterator entry(profile_folder(bank), error), end; !error && entry != end;
             entry.increment(error))
            if (is_topic_file(entry->path().filename().string()))
                names.insert(entry->path().stem().string());
    return {names.begin(), names.end()};
}

std::optional<Profile> open_profile(const Paths& paths, const std::string& name,
                                    Diagnostics& problems) {
    const auto names = profile_names(paths);
    if (std::ranges::find(names, name) == names.end())
        throw Error("no profile \"" + name + "\"",
                    did_you_mean(name, names, fmt::format("there is: {}", fmt::join(names, ", "))));
    std::error_code ignored;
    for (auto bank = paths.banks.rbegin(); bank != paths.banks.rend(); ++bank) {
        const auto file = profile_folder(*bank) / (name + ".json");
        if (fs::exists(file, ignored))
            return read_profile(read_file(file), file.string(), problems);
    }
    throw Error("no profile \"" + name + "\"");
}

void check_profiles(const Paths& paths, const Bank& bank, Diagnostics& problems) {
    std::vector<std::string> topics;
    for (const auto& topic : bank.topics) topics.push_back(topic.slug);
    for (const auto& name : profile_names(paths)) try {
            const auto profile = open_profile(paths, name, problems);
            if (!profile) continue;
            const Where where{profile->file, {1, 1}};
            if (profile->name != name)
                problems.push_back(
                    {where,
                     fmt::format("the profile \"{}\" stands in {}.json", profile->name, name),
                     "name the file like the profile"});
            for (const auto& [topic, weight] : profile->topics)
                if (std::ranges::find(topics, topic) == topics.end())
                    problems.push_back(
                        {where, fmt::format("the bank has no topic \"{}\"", topic),
                         did_you_mean(topic, topics, "write questions on it, or leave it out")});
        } catch (const Error& unreadable) {
            problems.push_back(unreadable.diagnostic());
        }
}

}  // namespace hotseat
