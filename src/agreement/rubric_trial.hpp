#pragma once

#include "agreement/compared_question.hpp"
#include "bank/question.hpp"
#include "grade/answer_key.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hotseat {

/// The rubric that is to be bettered, and what its phrases are compiled with.
struct SuggestionTask {
    const Question& question;
    const Rubric& rubric;
    const Lexicons& lexicons;
    const std::string& file;
    Forms& forms;
};

/// What a rubric makes of the marked answers, and what its proof rests on.
struct TrialResult {
    std::vector<Grade> grades{};  ///< of the marked answers
    double error = 0;             ///< their mean error
    std::vector<Band> golden_bands{};
    std::vector<double> reference_points{};  ///< 0 to 1 each
    double question_points = 0;              ///< of the question's own text, 0 to 1
};

/// Tries variants of one rubric on the same answers.
class RubricTrial {
public:
    /// Both must outlive it.
    RubricTrial(const SuggestionTask& task, const ComparedQuestion& compared)
        : task_(task), compared_(compared) {}

    /// Nothing when the rubric does not compile, or has more lint than the one before.
    std::optional<TrialResult> run(const Rubric& rubric);

    /// Content of the question's prompt and context, ascending; known after the first run.
    const std::vector<StemId>& question_stems() const { return question_stems_; }

private:
    const SuggestionTask& task_;
    const ComparedQuestion& compared_;
    std::vector<StemId> question_stems_{};
    std::optional<std::size_t> lint_{};
};

}  // namespace hotseat
