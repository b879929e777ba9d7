#pragma once

#include "grade/grade.hpp"
#include "proof/attack.hpp"
#include "rubric/rubric.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

/// An answer that a rubric was tried on, and what it earned.
struct Trial {
    std::string name{};  ///< "reference 2", "golden 1", "waffle"
    std::string text{};
    bool spoken = false;
    Place place{};          ///< in the rubric's file; none for an attack
    bool is_right = false;  ///< a reference, or a golden of good or better
    Grade grade{};
};

/// What an attack came to.
struct AttackTrial {
    Attack attack{};
    double most = 0;  ///< the greatest mark that repels it
    Trial trial{};
    bool repelled() const { return trial.grade.mark <= most; }
};

/// What one rubric has shown.
struct RubricProof {
    Rubric rubric{};  ///< as it was proved: its file may be another by now
    std::string file{};
    std::vector<Trial> references{};
    std::vector<Trial> goldens{};
    std::vector<AttackTrial> attacks{};
    Diagnostics problems{};
};

/// The points that an answer earned and by which phrase: `slot by "hash ..5 slot"`; "nothing". With
/// the answer's text, also on which words: `slot by "hash ..5 slot" (hash and slot)`.
std::string earning(const Grade& grade, std::string_view text = {});
/// The ids of the points that did not earn everything; "nothing".
std::string lacking(const Grade& grade);

}  // namespace hotseat
