#include "proof/proof.hpp"

#include "grade/grader.hpp"
#include "proof/weak_rubric.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

namespace hotseat {
namespace {

constexpr double reference_points = 0.95;  // at least, of its own rubric
constexpr double question_points = 0.30;   // at most, for the question said back
constexpr int goldens_a_point = 2;

/// A text that the rubric is tried on, and what it got.
struct Tried {
    const std::string& text;
    bool spoken = false;
    Place place{};
    bool is_right = false;  ///< a reference, or a golden of good or better
    Grade grade{};
};

/// The options whose need a golden must show, and the rule that each stands for.
struct Option {
    const char* name;
    bool Rules::*rule;
    bool (*used)(const Rubric& rubric);
};

constexpr auto any_point = [](const Rubric& rubric, auto has) {
    return std::ranges::any_of(rubric.points, has);
};

const std::array<Option, 6> options{{
    {"must", &Rules::must,
     [](const Rubric& r) {
         return any_point(r, [](const Point& p) { return p.must_cap.has_value(); });
     }},
    {"deny", &Rules::deny,
     [](const Rubric& r) {
         return any_point(r, [](const Point& p) { return p.denial_voids; }) ||
                std::ranges::any_of(r.red, &RedFlag::denial_voids);
     }},
    {"entity", &Rules::entity,
     [](const Rubric& r) {
         return any_point(r, [](const Point& p) { return p.entity.has_value(); });
     }},
    {"ordered", &Rules::ordered, [](const Rubric& r) { return r.ordered.has_value(); }},
    {"swap", &Rules::swap,
     [](const Rubric& r) { return std::ranges::any_of(r.red, &RedFlag::swap); }},
    {"before", &Rules::before,
     [](const Rubric& r) {
         return std::ranges::any_of(r.red, [](const RedFlag& f) { return f.before.has_value(); });
     }},
}};

class Proof {
public:
    Proof(const Question& question, AnswerKey& key, Forms& forms, const std::string& file)
        : question_(question), key_(key), forms_(forms), file_(file) {}

    Diagnostics run() {
        for (const auto& reference : rubric().references) check_reference(reference);
        check_question();
        for (const auto& golden : rubric().goldens) check_golden(golden);
        check_points();
        check_flags();
        for (const auto& option : options) check_option(option);
        return std::move(diagnostics_);
    }

private:
    const Rubric& rubric() const { return key_.compiled->rubric; }

    Grade marked(const std::string& text, bool spoken, Rules rules = {}) {
        rules.spoken = spoken;
        return grade(key_, text, forms_, rules);
    }

    void error(Place place, std::string message, std::string hint) {
        Diagnostic diagnostic;
        diagnostic.where = {file_, place};
        diagnostic.message = rubric().question + ": " + std::move(message);
        diagnostic.hint = std::move(hint);
        diagnostics_.push_back(std::move(diagnostic));
    }

    /// The ids of the points that did not earn everything.
    static std::string lacking(const Grade& grade) {
        std::string ids;
        for (const auto& point : grade.per_point)
            if (point.credit < 1) ids += (ids.empty() ? "" : ", ") + point.id;
        return ids.empty() ? "nothing" : ids;
    }

    static std::string earning(const Grade& grade) {
        std::string ids;
        for (const auto& point : grade.per_point)
            if (point.credit > 0 && point.evidence)
                ids += fmt::format("{}{} by \"{}\"", ids.empty() ? "" : ", ", point.id,
                                   point.evidence->phrase);
        return ids.empty() ? "nothing" : ids;
    }

    void check_reference(const Reference& reference) {
        auto grade = marked(reference.text, reference.spoken);
        if (grade.points < reference_points)
            error(reference.place,
                  fmt::format("a reference earns {:.0f} of 100 on points, not 95",
                              grade.points * 100),
                  "it lacks: " + lacking(grade));
        tried_.push_back(
            {reference.text, reference.spoken, reference.place, true, std::move(grade)});
    }

    void check_question() {
        const auto grade = marked(question_.prompt + "\n\n" + question_.context, false);
        if (grade.points > question_points)
            error(rubric().place,
                  fmt::format("the question's own text earns {:.0f} of 100 on points, over 30",
                              grade.points * 100),
                  "earned: " + earning(grade));
    }

    void check_golden(const Golden& golden) {
        auto grade = marked(golden.text, golden.spoken);
        const auto shown = fmt::format("{:.1f} {}", grade.mark, to_text(grade.band));
        const auto why = golden.why.empty() ? "" : " (" + golden.why + ")";
        const auto hint = "earned: " + earning(grade) + "; lacking: " + lacking(grade);
        if (golden.band && *golden.band != grade.band)
            error(golden.place,
                  fmt::format("a golden should be {}, and is {}{}", to_text(*golden.band), shown,
                              why),
                  hint);
        if ((golden.min && grade.mark < *golden.min) || (golden.max && grade.mark > *golden.max))
            error(golden.place,
                  fmt::format("a golden should be from {:.0f} to {:.0f}, and is {}{}",
                              golden.min.value_or(0), golden.max.value_or(100), shown, why),
                  hint);
        const bool right = golden.band ? *golden.band >= Band::good : golden.min.value_or(0) >= 65;
        tried_.push_back({golden.text, golden.spoken, golden.place, right, std::move(grade)});
    }

    auto goldens() const { return std::span(tried_).subspan(rubric().references.size()); }

    void check_points() {
        for (std::size_t i = 0; i < rubric().points.size(); ++i) {
            const auto& point = rubric().points[i];
            const auto hits = std::ranges::count_if(
                goldens(), [&](const Tried& t) { return t.grade.per_point[i].credit != 0; });
            if (hits < goldens_a_point)
                error(point.place,
                      fmt::format("point \"{}\" is hit by {} of the goldens", point.id, hits),
                      "add goldens until two or more hit it");
            for (const auto& tried : tried_)
                if (tried.is_right && tried.grade.per_point[i].credit < 0)
                    error(
                        tried.place,
                        fmt::format("\"wrong\" of point \"{}\" fires on a right answer", point.id),
                        "it matched \"" + tried.grade.per_point[i].evidence->phrase + "\"");
        }
    }

    void check_flags() {
        for (const auto& flag : rubric().red) {
            const auto fires = [&](const Tried& tried) {
                return std::ranges::count(tried.grade.red, flag.id, &RedFlagGrade::id) > 0;
            };
            if (std::ranges::none_of(goldens(), fires))
                error(flag.place, fmt::format("red flag \"{}\" fires on no golden", flag.id),
                      "add a golden with that mistake");
            for (const auto& tried : tried_)
                if (tried.is_right && fires(tried))
                    error(tried.place,
                          fmt::format("red flag \"{}\" fires on a right answer", flag.id),
                          "make its phrases narrower");
        }
    }

    /// Without the option some golden must score otherwise.
    void check_option(const Option& option) {
        if (!option.used(rubric())) return;
        Rules rules;
        rules.*option.rule = false;
        const auto differs = [&](const Tried& tried) {
            return marked(tried.text, tried.spoken, rules).mark != tried.grade.mark;
        };
        if (std::ranges::none_of(goldens(), differs))
            error(rubric().place,
                  fmt::format("no golden needs \"{}\": without it all have the same mark",
                              option.name),
                  "add a golden that shows what it is for, or take it out");
    }

    const Question& question_;
    AnswerKey& key_;
    Forms& forms_;
    const std::string& file_;
    std::vector<Tried> tried_;  // references first
    Diagnostics diagnostics_;
};

}  // namespace

Diagnostics prove(const Question& question, AnswerKey& key, Forms& forms, const std::string& file) {
    auto diagnostics = Proof(question, key, forms, file).run();
    add_weaknesses(*key.compiled, file, diagnostics);
    return diagnostics;
}

}  // namespace hotseat
