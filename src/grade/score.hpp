#pragma once

#include "grade/grade.hpp"
#include "rubric/rubric.hpp"

#include <vector>

namespace hotseat {

/// What an answer said, before it becomes a mark.
struct Said {
    std::vector<double> credits{};    ///< a point each, in the rubric's order, halved if prompted
    std::vector<RedFlagGrade> red{};  ///< the flags that fired
    double order = 0;                 ///< share of the ordered steps, 0 to 1
    double closeness = 0;             ///< 0 to 1
    double focus = 1;                 ///< 0 to 1
    bool musts_hold = true;           ///< caps of missing points count
};

struct Score {
    double points = 0;        ///< 0 to 1
    double earned = 0;        ///< points less penalties
    double mark = 0;          ///< 0 to 1, caps applied, guards not
    std::vector<Cap> caps{};  ///< those that held
};

/// The formula of rubrics/README.md.
Score score(const Rubric& rubric, const Said& said);

}  // namespace hotseat
