#include "app/grading_bank.hpp"

#include "app/open_bank.hpp"

#include <utility>

namespace hotseat {

GradingBank::GradingBank(const Paths& paths) : paths_(paths), shelf_(paths.banks) {
    auto language = read_common_language(paths_, problems_);
    auto opened = open_bank(paths_);
    bank_ = std::move(opened.bank);
    problems_.insert(problems_.end(), opened.problems.begin(), opened.problems.end());
    add_bank_words(bank_, shelf_, language->bank_words);
    language_ = std::move(language);
    for (const auto& question : bank_.questions) questions_.try_emplace(question.id, &question);
}

GradingBank::Found GradingBank::find(std::string_view id) {
    const auto it = questions_.find(id);
    if (it == questions_.end()) return {};
    const auto& question = *it->second;
    const std::lock_guard lock(mutex_);
    const auto [rubric, file] = shelf_.find(question.topic, question.id);
    if (!rubric) return {&question};
    const auto folder = std::filesystem::path(file->file).parent_path();
    auto [shared, is_new] = shared_.try_emplace(folder);
    if (is_new) shared->second = read_shared_names(paths_, folder, lexicon_problems_);
    return {&question, rubric, file, &shared->second};
}

void GradingBank::keep_problems(const std::string& question, Diagnostics problems) {
    const std::lock_guard lock(mutex_);
    unusable_.try_emplace(question, std::move(problems));
}

Diagnostics GradingBank::problems_of(const std::string& question) const {
    const std::lock_guard lock(mutex_);
    const auto it = unusable_.find(question);
    return it == unusable_.end() ? Diagnostics() : it->second;
}

Diagnostics GradingBank::rubric_file_problems() const {
    const std::lock_guard lock(mutex_);
    auto problems = shelf_.problems();
    problems.insert(problems.end(), lexicon_problems_.begin(), lexicon_problems_.end());
    return problems;
}

}  // namespace hotseat
