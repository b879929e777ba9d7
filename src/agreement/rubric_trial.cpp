#include "agreement/rubric_trial.hpp"

#include "grade/grader.hpp"

namespace hotseat {

std::optional<TrialResult> RubricTrial::run(const Rubric& rubric) {
    Diagnostics problems, lint;
    auto key = make_answer_key(task_.question, rubric, task_.lexicons, task_.file, task_.forms,
                               problems, lint);
    if (!key || lint.size() > lint_.value_or(lint.size())) return std::nullopt;
    lint_ = lint.size();
    question_stems_ = key->question_stems;
    const auto marked = [&](const std::string& text, bool spoken) {
        return grade(*key, {.text = text, .spoken = spoken}, task_.forms);
    };
    TrialResult result;
    std::vector<MarkPair> marks;
    for (const auto& [answer, old] : compared_.answers) {
        result.grades.push_back(marked(answer.text, answer.spoken));
        marks.push_back({answer.mark, result.grades.back().mark});
    }
    result.error = mean_error(marks);
    for (const auto& golden : rubric.goldens)
        result.golden_bands.push_back(marked(golden.text, golden.spoken).band);
    for (const auto& reference : rubric.references)
        result.reference_points.push_back(marked(reference.text, reference.spoken).points);
    const auto& question = task_.question;
    result.question_points = marked(question.prompt + "\n\n" + question.context, false).points;
    return result;
}

}  // namespace hotseat
