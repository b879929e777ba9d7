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
    const auto before = forms_->bytes() + key.bytes();
    auto result = grade(key, answer, *forms_, rules);
    grown_ += forms_->bytes() + key.bytes() - before;
    return result;
}

std::vector<MissedPoint> AnswerKeys::missed(AnswerKey& key, const Answer& answer,
                                            const Rules& rules) {
    return missed_points(key, answer, *forms_, rules);
}

void AnswerKeys::stay_small() {
    constexpr std::size_t room = 16u << 20;  // to make a key again takes about a millisecond
    if (grown_ < room) return;
    grown_ = 0;
    keys_.clear();
    forms_.emplace(bank_.language().forms());
}

}  // namespace hotseat
