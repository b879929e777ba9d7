#include "agreement/agreement.hpp"
#include "agreement/alike.hpp"
#include "agreement/marked_answer.hpp"
#include "support/catch.hpp"

#include <cmath>

using namespace hotseat;
using Catch::Matchers::WithinAbs;

namespace {

std::vector<MarkPair> pairs(const std::vector<double>& person, const std::vector<double>& machine) {
    std::vector<MarkPair> marks;
    for (std::size_t i = 0; i < person.size(); ++i) marks.push_back({person[i], machine[i]});
    return marks;
}

/// Ratings 1, 2, ... as marks in the middle of the bands.
std::vector<MarkPair> ratings(const std::vector<int>& person, const std::vector<int>& machine) {
    static constexpr double middle[]{0, 20, 50, 75, 95};
    std::vector<MarkPair> marks;
    for (std::size_t i = 0; i < person.size(); ++i)
        marks.push_back({middle[static_cast<std::size_t>(person[i])],
                         middle[static_cast<std::size_t>(machine[i])]});
    return marks;
}

Compared compared(const std::string& id, double person, double machine, double credit = 0) {
    Compared compared;
    compared.answer.id = id;
    compared.answer.mark = person;
    compared.grade.mark = machine;
    compared.grade.per_point.push_back({.id = "point", .credit = credit});
    return compared;
}

std::string ids(const std::vector<Compared>& answers) {
    std::string text;
    for (const auto& each : answers) text += each.answer.id + ' ';
    return text;
}

}  // namespace

// F. J. Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973): four data
// sets that all correlate by .816.
TEST_CASE("Pearson's r is that of Anscombe's quartet", "[agreement]") {
    const std::vector<double> x{10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
    const std::vector<double> fourth{8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8};
    const std::vector<double> y1{8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};
    const std::vector<double> y2{9.14, 8.14, 8.74, 8.77, 9.26, 8.10, 6.13, 3.10, 9.13, 7.26, 4.74};
    const std::vector<double> y3{7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73};
    const std::vector<double> y4{6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.50, 5.56, 7.91, 6.89};
    CHECK_THAT(*pearson(pairs(x, y1)), WithinAbs(0.81642051634484, 1e-12));
    CHECK_THAT(*pearson(pairs(x, y2)), WithinAbs(0.816, 0.0005));
    CHECK_THAT(*pearson(pairs(x, y3)), WithinAbs(0.816, 0.0005));
    CHECK_THAT(*pearson(pairs(fourth, y4)), WithinAbs(0.817, 0.0005));
}

TEST_CASE("a correlation that is not defined is none", "[agreement]") {
    CHECK_FALSE(pearson({}));
    CHECK_FALSE(pearson(pairs({1, 2}, {3, 4})));
    CHECK_FALSE(pearson(pairs({50, 50, 50}, {1, 2, 3})));
    CHECK_FALSE(pearson(pairs({1, 2, 3}, {0.1, 0.1, 0.1})));
    CHECK_THAT(*pearson(pairs({1, 2, 3}, {3, 2, 1})), WithinAbs(-1, 1e-12));
}

// The reference vectors of the Kaggle competitions that made the measure known: B. Hamner, Metrics,
// test_quadratic_weighted_kappa. Two ratings of the same bands have the same kappa whatever scale
// the bands stand on.
TEST_CASE("kappa is that of the published vectors", "[agreement]") {
    CHECK_THAT(*quadratic_weighted_kappa(ratings({1, 2, 3}, {1, 2, 3})), WithinAbs(1, 1e-12));
    CHECK_THAT(*quadratic_weighted_kappa(ratings({1, 2, 1}, {1, 2, 2})), WithinAbs(0.4, 1e-12));
    CHECK_THAT(*quadratic_weighted_kappa(ratings({1, 2, 3, 1, 2, 2, 3}, {1, 2, 3, 1, 2, 3, 2})),
               WithinAbs(0.75, 1e-12));
    CHECK_FALSE(quadratic_weighted_kappa(ratings({1, 2}, {1, 2})));
    CHECK_FALSE(quadratic_weighted_kappa(ratings({3, 3, 3}, {3, 3, 3})));
}

TEST_CASE("error has no sign, bias has the machine's", "[agreement]") {
    const auto marks = pairs({50, 50, 80}, {60, 30, 80});
    CHECK_THAT(mean_error(marks), WithinAbs(10, 1e-12));
    CHECK_THAT(bias(marks), WithinAbs(-10.0 / 3, 1e-12));
    CHECK(figures({}) == Figures{});
}

TEST_CASE("alike texts stand together, always in the same order", "[agreement]") {
    CHECK(alike_together({}).empty());
    const std::vector<std::vector<StemId>> stems{{1, 2, 3}, {7, 8},    {1, 2, 4},
                                                 {},        {7, 8, 9}, {1, 4, 5}};
    CHECK(alike_together(stems) == std::vector<std::vector<std::size_t>>{{0, 2, 5}, {1, 4}, {3}});
}

TEST_CASE("an answer with marks and without reasons is unexplained", "[agreement]") {
    CHECK(is_unexplained(compared("", 40, 39)));
    CHECK_FALSE(is_unexplained(compared("", 39, 0)));
    CHECK_FALSE(is_unexplained(compared("", 60, 31, 1)));
    CHECK(is_unexplained(compared("", 60, 30, 1)));
}

TEST_CASE("the greatest differences come first, small ones not at all", "[agreement]") {
    ComparedQuestion question{.question = "q"};
    question.answers = {compared("a", 50, 59, 1), compared("b", 50, 60, 1),
                        compared("c", 10, 90, 1), compared("d", 90, 20, 1),
                        compared("e", 50, 70, 1)};
    question.stems.resize(5);
    const std::vector questions{question};
    const auto agreement = make_agreement(questions, 2);
    CHECK(ids(agreement.too_high) == "c e ");
    CHECK(ids(agreement.too_low) == "d ");
    REQUIRE(agreement.unexplained.size() == 1);
    CHECK(ids(agreement.unexplained[0]) == "d ");
    CHECK(agreement.styles.empty());
}

TEST_CASE("phrases that do harm come first, dead ones last", "[agreement]") {
    const auto effect = [](std::string phrase, std::size_t right, std::size_t wrong) {
        PhraseEffect made{.phrase = std::move(phrase), .right = right, .wrong = wrong};
        made.fired = right + wrong;
        return made;
    };
    ComparedQuestion question{.question = "q"};
    question.phrases = {effect("good", 3, 1), effect("dead", 0, 0), effect("bad", 1, 3)};
    const std::vector questions{question};
    std::string order;
    for (const auto& phrase : make_agreement(questions, 1).phrases) order += phrase.phrase + ' ';
    CHECK(order == "bad good dead ");
}
