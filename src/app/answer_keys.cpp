#include "app/answer_keys.hpp"

#include "grade/grader.hpp"

#include <utility>

namespace hotseat {

AnswerKeys::AnswerKeys(GradingBank& bank) : bank_(bank) {
    forms_.emplace(bank_.language().forms());
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

Grade AnswerKeys::mark(AnswerKey& key, const Answer& answer, const Rules& rules) {
    const auto forms = forms_->size(), bytes = forms_->bytes();
    auto result = grade(key, answer, *forms_, rules);
    new_forms_ += forms_->size() - forms;
    new_bytes_ += forms_->bytes() - bytes;
    return result;
}

std::vector<MissedPoint> AnswerKeys::missed(AnswerKey& key, const Answer& answer,
                                            const Rules& rules) {
    return missed_points(key, answer, *forms_, rules);
}

void AnswerKeys::stay_small() {
    // Every key remembers something of every form; to make it again takes about a millisecond.
    constexpr std::size_t bytes_in_key = 80, room = 16u << 20, room_of_key = 1u << 19;
    const auto keys = keys_.size();
    if (new_bytes_ + new_forms_ * keys * bytes_in_key < room + keys * room_of_key) return;
    new_forms_ = new_bytes_ = 0;
    keys_.clear();
    forms_.emplace(bank_.language().forms());
}

}  // namespace hotseat
