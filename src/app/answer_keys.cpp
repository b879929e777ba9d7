#include "app/answer_keys.hpp"

#include "grade/grader.hpp"

#include <utility>

namespace hotseat {

AnswerKeys::AnswerKeys(GradingBank& bank) : bank_(bank) {
    forms_.emplace(bank_.english());
}

AnswerKey* AnswerKeys::find(std::string_view id, NoKey& why) {
    why = NoKey::unusable_rubric;
    if (const auto it = keys_.find(id); it != keys_.end())
        return it->second ? &*it->second : nullptr;
    const auto [question, rubric, file, shared] = bank_.find(id);
    why = question ? NoKey::no_rubric : NoKey::unknown_question;
    if (!rubric) return nullptr;
    Diagnostics problems, lint;
    auto made = make_answer_key(*question, *rubric, {file->lexicon, *shared}, file->file, *forms_,
                                problems, lint);
    if (!made) bank_.keep_problems(question->id, std::move(problems));
    why = NoKey::unusable_rubric;
    auto& key = keys_.emplace(question->id, std::move(made)).first->second;
    return key ? &*key : nullptr;
}

Grade AnswerKeys::mark(AnswerKey& key, std::string_view answer, const Rules& rules) {
    return grade(key, answer, *forms_, rules);
}

void AnswerKeys::stay_small() {
    constexpr std::size_t most_bytes = 24u << 20, form_bytes = 300, meaning_bytes = 24;
    if (forms_->size() * (form_bytes + meaning_bytes * keys_.size()) < most_bytes) return;
    keys_.clear();
    forms_.emplace(bank_.english());
}

}  // namespace hotseat
