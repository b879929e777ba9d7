#include "app/language.hpp"

#include "files/files.hpp"
#include "rubric/rubric_reader.hpp"

#include <system_error>
#include <utility>

namespace hotseat {

namespace fs = std::filesystem;

std::unique_ptr<const English> read_shipped_english(const Paths& paths, Diagnostics& problems) {
    const auto words = paths.lexicon() / "english.json";
    auto english =
        std::make_unique<English>(read_english(read_file(words), words.string(), problems));
    const auto technical = paths.lexicon() / "technical.txt";
    read_technical(read_file(technical), technical.string(), *english, problems);
    return english;
}

Lexicon read_shared_names(const Paths& paths, const fs::path& rubrics, Diagnostics& problems) {
    std::vector<fs::path> files{rubrics / "lexicon/shared.json"};
    if (const auto shipped = paths.lexicon() / "shared.json"; shipped != files.front())
        files.push_back(shipped);
    Lexicon names;
    for (const auto& file : files) {
        std::error_code ignored;
        if (!fs::exists(file, ignored)) continue;
        auto more = read_lexicon(read_file(file), file.string(), problems);
        names.insert(names.end(), std::make_move_iterator(more.begin()),
                     std::make_move_iterator(more.end()));
    }
    return names;
}

}  // namespace hotseat
