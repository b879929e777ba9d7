#pragma once

#include "app/language.hpp"
#include "app/rubric_shelf.hpp"
#include "files/paths.hpp"
#include "grade/answer_key.hpp"
#include "grade/grade.hpp"
#include "record/attempt.hpp"
#include "store/history.hpp"
#include "text/forms.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace hotseat {

/// Marks answers by the rubrics of the banks. English and each rubric are read when they are first
/// needed.
class Marker {
public:
    /// `shelf` must outlive it.
    Marker(const Paths& paths, RubricShelf& shelf) : paths_(paths), shelf_(shelf) {}

    /// Nothing when the question has no rubric, or none that can be used: then the problems tell.
    /// Throws Error when there is no English to read answers by.
    std::optional<Grade> mark(const Asked& asked, std::string_view answer);

    const Diagnostics& problems() const { return problems_; }

private:
    AnswerKey* key_of(const Asked& asked);
    Forms& forms();

    Paths paths_;
    RubricShelf& shelf_;
    std::unique_ptr<const Language> language_{};
    std::optional<Forms> forms_{};
    std::map<std::string, std::optional<AnswerKey>, std::less<>> keys_{};  // by question
    Diagnostics problems_{};
};

/// Marks every typed answer of the session that has no grade yet and keeps the grades.
void mark_session(Marker& marker, History& history, std::int64_t session);

}  // namespace hotseat
