#pragma once

#include "app/language.hpp"
#include "app/rubric_shelf.hpp"
#include "bank/bank.hpp"
#include "base/diagnostic.hpp"
#include "files/paths.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace hotseat {

/// The banks as several threads mark by them: each file is read once.
class GradingBank {
public:
    /// Reads English and the banks. Throws Error when there is no English.
    explicit GradingBank(const Paths& paths);

    const Language& language() const { return *language_; }
    const Bank& bank() const { return bank_; }
    /// Of English and the question files.
    const Diagnostics& problems() const { return problems_; }

    /// A question, its rubric, and the names that the rubric's phrases may use. They stay where
    /// they are.
    struct Found {
        const Question* question = nullptr;  ///< null: there is none
        const Rubric* rubric = nullptr;      ///< null: it has none
        const RubricFile* file = nullptr;
        const Lexicon* shared = nullptr;
    };

    // Safe for several threads at once:

    Found find(std::string_view question);
    /// What keeps a rubric from being used, told by whoever compiles it.
    void keep_problems(const std::string& question, Diagnostics problems);
    Diagnostics problems_of(const std::string& question) const;
    /// Of the rubric files.
    Diagnostics rubric_file_problems() const;

private:
    Paths paths_;
    Diagnostics problems_{};
    std::unique_ptr<const Language> language_{};
    Bank bank_{};
    std::unordered_map<std::string_view, const Question*> questions_{};  // by id, in the bank
    mutable std::mutex mutex_{};                                         // guards what follows
    RubricShelf shelf_;
    Diagnostics lexicon_problems_{};
    std::map<std::filesystem::path, Lexicon> shared_{};  // by the folder of the rubrics
    std::map<std::string, Diagnostics> unusable_{};      // by question
};

}  // namespace hotseat
