#pragma once

#include "app/rubric_shelf.hpp"
#include "bank/bank.hpp"
#include "base/diagnostic.hpp"
#include "dictionary/dictionary.hpp"
#include "files/mapped_file.hpp"
#include "files/paths.hpp"
#include "rubric/rubric.hpp"
#include "text/english.hpp"
#include "text/forms.hpp"

#include <filesystem>
#include <memory>
#include <optional>

namespace hotseat {

/// Everything that answers are read by. Stays where it is: forms refer to it.
struct Language {
    English english{};
    MappedFile dictionary_file{};
    std::optional<Dictionary> dictionary{};  ///< none: nothing is repaired, no synonyms are known
    WordSet bank_words{};                    ///< what the banks themselves say is never repaired

    /// New forms, for one thread. Refer to this.
    Forms forms() const { return Forms(english, dictionary ? &*dictionary : nullptr, &bank_words); }
};

/// English as the program ships it, its dictionary where it was built, and the words of the banks.
/// Throws Error when English is not there; of the banks nothing is told here.
std::unique_ptr<const Language> read_language(const Paths& paths, Diagnostics& problems);

/// The same without the words of the banks: whoever reads the banks himself adds them, before he
/// asks for forms.
std::unique_ptr<Language> read_common_language(const Paths& paths, Diagnostics& problems);

/// Adds what the questions and all their rubrics say, which are read for it.
void add_bank_words(const Bank& bank, RubricShelf& rubrics, WordSet& words);

/// English alone.
English read_shipped_english(const Paths& paths, Diagnostics& problems);

/// The dictionary's fingerprint; empty where there is none.
std::string dictionary_fingerprint(const Paths& paths);

/// The `@names` that every rubric of a bank's folder `rubrics` may use: its own, which come first,
/// and the shipped ones.
Lexicon read_shared_names(const Paths& paths, const std::filesystem::path& rubrics,
                          Diagnostics& problems);

}  // namespace hotseat
