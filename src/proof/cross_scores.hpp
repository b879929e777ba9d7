#pragma once

#include "proof/provable.hpp"
#include "rubric/form_index.hpp"
#include "rubric/trigrams.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace hotseat {

/// A question's model answer, as the rubrics of other questions see it.
struct ModelAnswer {
    const Question* question = nullptr;
    const Reference* reference = nullptr;
    std::size_t number = 1;  ///< of the question's references
};

/// What a model answer earns with the rubric of another question.
struct CrossScore {
    std::string question{};  ///< whose rubric
    std::string answers{};   ///< whose model answer
    std::size_t reference = 1;
    double points = 0;     ///< 0 to 1
    bool related = false;  ///< one of the two questions names the other
    std::string earned{};
};

struct CrossScores {
    std::size_t pairs = 0;           ///< tried, related ones apart
    std::vector<CrossScore> high{};  ///< over 30 of 100

    std::size_t unrelated() const;  ///< of `high`
    void add(CrossScores more);
    /// The highest first, related ones last.
    void sort();
};

inline constexpr double foreign_points = 0.30;  ///< what is over it is high
inline constexpr double foreign_share = 0.01;   ///< of the pairs: fewer may be high

/// The model answers of a bank, each read once with the forms of one thread.
class ForeignAnswers {
public:
    /// `answers` and their texts must outlive it.
    ForeignAnswers(std::span<const ModelAnswer> answers, Forms& forms);

    /// Tries a rubric on the model answers of all other questions; only what can be high is marked.
    /// The rubric's key must be of the same forms.
    CrossScores tried_on(const Provable& rubric) const;

private:
    /// An answer and its words, and each form once.
    struct Read {
        const ModelAnswer* answer = nullptr;
        Words words{};
        std::vector<FormId> forms{};
        Trigrams trigrams;  ///< of the words' line
    };
    static std::vector<Read> read(std::span<const ModelAnswer> answers, Forms& forms);
    static std::vector<FormId> forms_of(const std::vector<Read>& answers);
    static std::optional<CrossScore> marked(const Provable& rubric, const Read& read);

    std::vector<Read> answers_;
    FormIndex forms_;  ///< of them all
};

}  // namespace hotseat
