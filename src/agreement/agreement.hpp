#pragma once

#include "agreement/compared_question.hpp"
#include "agreement/phrase_suggestion.hpp"
#include "agreement/statistics.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace hotseat {

/// How the marks of rubrics agree with a person's, before any format is chosen.
struct Agreement {
    struct Group {
        std::string name{};
        Figures figures{};
    };
    Figures overall{};
    std::vector<Group> questions{};    ///< the greatest mean error first
    std::vector<Group> styles{};       ///< by name; empty when no answer has a style
    std::vector<Compared> too_high{};  ///< the greatest difference first
    std::vector<Compared> too_low{};
    std::vector<PhraseEffect> phrases{};  ///< the most harmful first, dead ones last
    /// Answers that a person gave marks and no rule explains, alike ones in one group.
    std::vector<std::vector<Compared>> unexplained{};
    std::size_t unexplained_left_out = 0;  ///< beyond the thousand worst of a question
    std::optional<std::vector<PhraseSuggestion>> suggestions{};  ///< where they were looked for
};

/// A difference of less than this is none to speak of.
inline constexpr double worth_telling = 10;

/// An answer is unexplained when a person gave it at least `some_marks` and either no point was
/// found in it or the machine's mark is at least `far` below.
inline constexpr double some_marks = 40;
inline constexpr double far_below = 30;
bool is_unexplained(const Compared& compared);

/// `worst`: how many of the differences to keep each way.
Agreement make_agreement(std::span<const ComparedQuestion> questions, std::size_t worst);

}  // namespace hotseat
