#include "app/marking.hpp"

#include "app/asked.hpp"
#include "grade/grader.hpp"

namespace hotseat {

Forms& Marker::forms() {
    if (!forms_) {
        language_ = read_language(paths_, problems_);
        forms_.emplace(language_->forms());
    }
    return *forms_;
}

AnswerKey* Marker::key_of(const Asked& asked) {
    auto [it, is_new] = keys_.try_emplace(asked.question);
    auto& key = it->second;
    const auto [rubric, file] = shelf_.find(asked.topic, asked.question);
    if (is_new && rubric) {
        const auto folder = std::filesystem::path(file->file).parent_path();
        const auto shared = read_shared_names(paths_, folder, problems_);
        Diagnostics lint;
        key = make_answer_key(question_of(asked), *rubric, {file->lexicon, shared}, file->file,
                              forms(), problems_, lint);
    }
    return key ? &*key : nullptr;
}

std::optional<Grade> Marker::mark(const Asked& asked, std::string_view answer) {
    auto* key = key_of(asked);
    if (!key) return std::nullopt;
    return grade(*key, {.text = answer}, forms());
}

void mark_session(Marker& marker, History& history, std::int64_t session) {
    for (const auto& attempt : history.attempts(session)) {
        // What was said aloud or passed over has nothing to read; of an experience the machine
        // says what it found.
        const bool given =
            attempt.outcome == Outcome::answered || attempt.outcome == Outcome::self_scored;
        if (!given || attempt.text.empty() || attempt.grade) continue;
        if (const auto grade = marker.mark(attempt.asked, attempt.text))
            history.keep_grade(attempt.id, *grade);
    }
}

}  // namespace hotseat
