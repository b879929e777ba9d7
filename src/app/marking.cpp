#include "app/marking.hpp"

#include "app/asked.hpp"
#include "files/files.hpp"
#include "grade/grader.hpp"
#include "rubric/rubric_reader.hpp"

#include <system_error>
#include <utility>

namespace hotseat {

namespace fs = std::filesystem;

Forms& Marker::forms() {
    if (forms_) return *forms_;
    const auto folder = paths_.lexicon();
    auto english = std::make_unique<English>();
    const auto words = folder / "english.json";
    *english = read_english(read_file(words), words.string(), problems_);
    const auto technical = folder / "technical.txt";
    read_technical(read_file(technical), technical.string(), *english, problems_);
    english_ = std::move(english);
    return forms_.emplace(*english_);
}

/// A bank's own names come before the shipped ones.
Lexicon Marker::shared_lexicon(const fs::path& rubrics) {
    Lexicon names;
    for (const auto& file : {rubrics / "lexicon/shared.json", paths_.lexicon() / "shared.json"}) {
        std::error_code ignored;
        if (!fs::exists(file, ignored)) continue;
        auto more = read_lexicon(read_file(file), file.string(), problems_);
        names.insert(names.end(), more.begin(), more.end());
    }
    return names;
}

AnswerKey* Marker::key_of(const Asked& asked) {
    auto [it, is_new] = keys_.try_emplace(asked.question);
    auto& key = it->second;
    const auto [rubric, file] = shelf_.find(asked.topic, asked.question);
    if (is_new && rubric) {
        const auto shared = shared_lexicon(fs::path(file->file).parent_path());
        Diagnostics lint;
        key = make_answer_key(question_of(asked), *rubric, {file->lexicon, shared}, file->file,
                              forms(), problems_, lint);
    }
    return key ? &*key : nullptr;
}

std::optional<Grade> Marker::mark(const Asked& asked, std::string_view answer) {
    auto* key = key_of(asked);
    if (!key) return std::nullopt;
    return grade(*key, answer, forms());
}

void mark_session(Marker& marker, History& history, std::int64_t session) {
    for (const auto& attempt : history.attempts(session)) {
        if (attempt.outcome != Outcome::answered || attempt.grade) continue;
        if (const auto grade = marker.mark(attempt.asked, attempt.text))
            history.keep_grade(attempt.id, *grade);
    }
}

}  // namespace hotseat
