#include "app/language.hpp"

#include "app/open_bank.hpp"
#include "files/files.hpp"
#include "grade/bank_words.hpp"
#include "rubric/rubric_reader.hpp"

#include <system_error>
#include <utility>

namespace hotseat {

namespace fs = std::filesystem;

English read_shipped_english(const Paths& paths, Diagnostics& problems) {
    const auto words = paths.lexicon() / "english.json";
    auto english = read_english(read_file(words), words.string(), problems);
    const auto technical = paths.lexicon() / "technical.txt";
    read_technical(read_file(technical), technical.string(), english, problems);
    return english;
}

std::unique_ptr<Language> read_common_language(const Paths& paths, Diagnostics& problems) {
    auto language = std::make_unique<Language>();
    language->english = read_shipped_english(paths, problems);
    language->dictionary_file = MappedFile(paths.dictionary);
    language->dictionary = Dictionary::open(language->dictionary_file.bytes());
    return language;
}

std::unique_ptr<const Language> read_language(const Paths& paths, Diagnostics& problems) {
    auto language = read_common_language(paths, problems);
    const auto bank = open_bank(paths).bank;
    RubricShelf shelf(paths.banks);
    add_bank_words(bank, shelf, language->bank_words);
    return language;
}

void add_bank_words(const Bank& bank, RubricShelf& rubrics, WordSet& words) {
    for (const auto& question : bank.questions) add_bank_words(question, words);
    for (const auto& topic : bank.topics)
        for (const auto& file : rubrics.files_of(topic.slug)) add_bank_words(file, words);
}

std::string dictionary_fingerprint(const Paths& paths) {
    const MappedFile file(paths.dictionary);
    const auto dictionary = Dictionary::open(file.bytes());
    return dictionary ? dictionary->fingerprint() : std::string();
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
