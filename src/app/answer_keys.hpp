#pragma once

#include "app/grading_bank.hpp"
#include "base/by_text.hpp"
#include "grade/answer.hpp"
#include "grade/answer_key.hpp"
#include "grade/finding.hpp"
#include "grade/grade.hpp"
#include "grade/missed_point.hpp"
#include "text/forms.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

/// Why an answer cannot be marked.
enum class NoKey { unknown_question, no_rubric, unusable_rubric };

/// The answer keys that one thread has needed so far, and the word forms they share.
class AnswerKeys {
public:
    /// `bank` must outlive it.
    explicit AnswerKeys(GradingBank& bank);

    /// The key of a question; null when there is none, and `why` says why.
    AnswerKey* find(std::string_view question, NoKey& why);
    Grade mark(AnswerKey& key, const Answer& answer, const Rules& rules);

    /// The points that an answer lacks, and what kept each phrase from matching.
    std::vector<MissedPoint> missed(AnswerKey& key, const Answer& answer, const Rules& rules);

    /// Forgets everything when new words have made it large, so that endless input does not fill
    /// the memory. Keys found before are gone then. No mark depends on it.
    void stay_small();

private:
    GradingBank& bank_;
    std::optional<Forms> forms_{};
    ByText<std::optional<AnswerKey>> keys_{};  // nothing: the rubric cannot be used
    std::size_t grown_ = 0;                    ///< bytes that answers have added to forms and keys
};

}  // namespace hotseat
