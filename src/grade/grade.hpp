#pragma once

#include "base/span.hpp"
#include "rubric/band.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

/// The rules that made a mark. Rises with every change that can alter one.
inline constexpr std::string_view grader_version = "5";

/// Words that earned or cost something: a span of the answer and the phrase that matched it.
struct Evidence {
    Span span{};  ///< bytes of the answer as it was given
    std::string phrase{};
    bool operator==(const Evidence&) const = default;
};

/// What one point earned.
struct PointGrade {
    std::string id{};
    double weight = 1;
    double credit = 0;      ///< -1 (said wrong), 0, the part credit, or 1
    bool prompted = false;  ///< only said after the follow-up question: halved
    bool denied = false;    ///< voided by a flat denial
    std::optional<Evidence> evidence{};
    /// Least mark (0 to 100) had it been said; only where it is missing.
    std::optional<double> with_it{};
    bool operator==(const PointGrade&) const = default;
};

struct RedFlagGrade {
    std::string id{};
    double penalty = 0;
    std::optional<double> cap{};
    std::optional<Evidence> evidence{};
    bool operator==(const RedFlagGrade&) const = default;
};

enum class Guard { echo, dont_know, keyword_dump };
std::string_view to_text(Guard guard);  ///< "echo", "dont-know", "keyword-dump"

/// A limit that held: the mark would have been higher.
struct Cap {
    double mark = 100;  ///< 0 to 100
    std::string by{};   ///< the id of the point or red flag
    bool operator==(const Cap&) const = default;
};

/// A mark and every reason for it.
struct Grade {
    double mark = 0;  ///< 0 to 100, to one decimal
    Band band = Band::poor;
    double points = 0;     ///< 0 to 1
    double earned = 0;     ///< points less penalties
    double closeness = 0;  ///< 0 to 1, to the nearest reference
    /// What the nearest reference says and the answer does not: content words, most telling first;
    /// at most eight. For the explanation, not for the mark.
    std::vector<std::string> absent{};
    double focus = 1;                     ///< 0 to 1; 1 in answers under 40 words
    double order = 0;                     ///< share of the ordered steps, 0 to 1
    std::vector<PointGrade> per_point{};  ///< in rubric order
    std::vector<RedFlagGrade> red{};      ///< those that fired
    std::vector<Guard> guards{};          ///< those that held
    std::vector<Cap> caps{};              ///< those that held
    std::optional<double> with_all{};     ///< least mark had every missing point been said
    std::string grader{};                 ///< grader_version
    std::string rubric{};                 ///< the rubric's fingerprint
    std::string dictionary{};             ///< of dictionary, English and the banks' words
    bool operator==(const Grade&) const = default;
};

}  // namespace hotseat
