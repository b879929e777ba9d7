#include "app/open_bank.hpp"

#include "bank/bank_reader.hpp"
#include "files/files.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace hotseat {
namespace {

namespace fs = std::filesystem;

struct Source {
    std::string file{};
    std::string text{};
    bool is_read = false;
};

/// Every question file of a bank folder, by name.
std::vector<fs::path> question_files(const fs::path& bank, Diagnostics& problems) {
    std::vector<fs::path> files;
    std::error_code error;
    const auto folder = bank / "questions";
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        const auto& path = entry->path();
        const auto name = path.filename().string();
        if (path.extension() == ".json" && name != "schema.json" && !name.starts_with('.'))
            files.push_back(path);
    }
    if (error)
        problems.push_back({{folder.string(), {}},
                            "the bank cannot be read: " + error.message(),
                            "a bank is a folder with questions/ and rubrics/ inside"});
    std::ranges::sort(files);
    return files;
}

std::vector<Source> load(const Paths& paths, Diagnostics& problems) {
    std::vector<Source> sources;
    for (const auto& bank : paths.banks)
        for (const auto& file : question_files(bank, problems)) try {
                sources.push_back({file.string(), read_file(file)});
            } catch (const Error& error) {
                problems.push_back(error.diagnostic());
            }
    return sources;
}

/// Whether the file can be about one of the words: each name of a topic stands in quotes there.
bool may_name(const std::string& text, const std::vector<std::string>& words) {
    return std::ranges::any_of(words, [&](const std::string& word) {
        return text.find('"' + word + '"') != std::string::npos;
    });
}

}  // namespace

OpenedBank open_bank(const Paths& paths, const std::vector<std::string>& topics) {
    OpenedBank opened;
    auto sources = load(paths, opened.problems);
    const auto read_where = [&](const auto& wanted) {
        for (auto& source : sources) {
            if (source.is_read || !wanted(source.text)) continue;
            read_questions(source.text, source.file, opened.bank, opened.problems);
            source.is_read = true;
        }
    };
    const auto is_named = [&](const std::string& word) {
        return !topic_named(opened.bank, word).empty();
    };
    if (!topics.empty()) {
        // By an alias first its slug is found, then every other file that has this slug.
        read_where([&](const std::string& text) { return may_name(text, topics); });
        std::vector<std::string> slugs;
        for (const auto& word : topics)
            if (auto slug = topic_named(opened.bank, word); !slug.empty()) slugs.push_back(slug);
        read_where([&](const std::string& text) { return may_name(text, slugs); });
    }
    if (topics.empty() || !std::ranges::all_of(topics, is_named))
        read_where([](const std::string&) { return true; });
    return opened;
}

}  // namespace hotseat
