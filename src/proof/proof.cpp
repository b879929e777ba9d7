#include "proof/proof.hpp"

#include "proof/covered_phrase.hpp"
#include "proof/phrase_proof.hpp"
#include "proof/weak_rubric.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace hotseat {
namespace {

constexpr double reference_points = 0.95;  // at least, of its own rubric
constexpr double question_points = 0.30;   // at most, for the question said back
constexpr int goldens_a_point = 2;

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

class Prover {
public:
    Prover(const Provable& provable, PlainSamples& samples)
        : provable_(provable), samples_(samples) {
        proof_ = {.rubric = provable.rubric(), .file = provable.file};
    }

    RubricProof run() {
        for (const auto& reference : rubric().references) check_reference(reference);
        check_question();
        for (const auto& golden : rubric().goldens) check_golden(golden);
        check_points();
        check_flags();
        for (const auto& option : options) check_option(option);
        check_samples(provable_, samples_, proof_.problems);
        for (auto& attack :
             attacks_on(provable_.question, provable_.key, provable_.lexicons, provable_.forms)) {
            const auto reference =
                attack.reference ? proof_.references[*attack.reference].grade.mark : 0;
            try_attack(provable_, std::move(attack), reference, proof_);
        }
        return std::move(proof_);
    }

private:
    const Rubric& rubric() const { return provable_.rubric(); }

    void error(Place place, std::string message, std::string hint) {
        tell(provable_, Severity::error, place, std::move(message), std::move(hint),
             proof_.problems);
    }

    void check_reference(const Reference& reference) {
        auto grade = provable_.marked(reference.text, reference.spoken);
        if (grade.points < reference_points)
            error(reference.place,
                  fmt::format("a reference earns {:.0f} of 100 on points, not 95",
                              grade.points * 100),
                  "it lacks: " + lacking(grade));
        proof_.references.push_back({fmt::format("reference {}", proof_.references.size() + 1),
                                     reference.text, reference.spoken, reference.place, true,
                                     std::move(grade)});
    }

    void check_question() {
        const auto& question = provable_.question;
        const auto grade = provable_.marked(question.prompt + "\n\n" + question.context, false);
        if (grade.points > question_points)
            error(rubric().place,
                  fmt::format("the question's own text earns {:.0f} of 100 on points, over 30",
                              grade.points * 100),
                  "earned: " + earning(grade));
    }

    void check_golden(const Golden& golden) {
        auto grade = provable_.marked(golden.text, golden.spoken);
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
        proof_.goldens.push_back({fmt::format("golden {}", proof_.goldens.size() + 1), golden.text,
                                  golden.spoken, golden.place, right, std::move(grade)});
    }

    /// References and goldens of good or better.
    std::vector<const Trial*> right_answers() const {
        std::vector<const Trial*> right;
        for (const auto& reference : proof_.references) right.push_back(&reference);
        for (const auto& golden : proof_.goldens)
            if (golden.is_right) right.push_back(&golden);
        return right;
    }

    void check_points() {
        for (std::size_t i = 0; i < rubric().points.size(); ++i) {
            const auto& point = rubric().points[i];
            const auto hits = std::ranges::count_if(
                proof_.goldens, [&](const Trial& t) { return t.grade.per_point[i].credit != 0; });
            if (hits < goldens_a_point)
                error(point.place,
                      fmt::format("point \"{}\" is hit by {} of the goldens", point.id, hits),
                      "add goldens until two or more hit it");
            for (const auto* trial : right_answers())
                if (const auto& earned = trial->grade.per_point[i]; earned.credit < 0)
                    error(
                        trial->place,
                        fmt::format("\"wrong\" of point \"{}\" fires on a right answer", point.id),
                        "it matched \"" + earned.evidence->phrase + "\"");
        }
    }

    void check_flags() {
        for (const auto& flag : rubric().red) {
            const auto fires = [&](const Trial& trial) {
                return std::ranges::count(trial.grade.red, flag.id, &RedFlagGrade::id) > 0;
            };
            if (std::ranges::none_of(proof_.goldens, fires))
                error(flag.place, fmt::format("red flag \"{}\" fires on no golden", flag.id),
                      "add a golden with that mistake");
            for (const auto* trial : right_answers())
                if (fires(*trial))
                    error(trial->place,
                          fmt::format("red flag \"{}\" fires on a right answer", flag.id),
                          "make its phrases narrower");
        }
    }

    /// Without the option some golden must score otherwise.
    void check_option(const Option& option) {
        if (!option.used(rubric())) return;
        Rules rules;
        rules.*option.rule = false;
        const auto differs = [&](const Trial& trial) {
            return provable_.marked(trial.text, trial.spoken, rules).mark != trial.grade.mark;
        };
        if (std::ranges::none_of(proof_.goldens, differs))
            error(rubric().place,
                  fmt::format("no golden needs \"{}\": without it all have the same mark",
                              option.name),
                  "add a golden that shows what it is for, or take it out");
    }

    const Provable& provable_;
    PlainSamples& samples_;
    RubricProof proof_;
};

}  // namespace

void try_attack(const Provable& provable, Attack attack, double reference, RubricProof& proof) {
    auto grade = provable.marked(attack.text, attack.spoken);
    const auto kind = attack.kind;
    const auto most = most_allowed(kind, reference);
    const auto name = attack.reference ? fmt::format("{} {}", to_text(kind), *attack.reference + 1)
                                       : std::string(to_text(kind));
    proof.attacks.push_back({std::move(attack), most, {}});
    auto& made = proof.attacks.back();
    made.trial = {.name = name,
                  .text = made.attack.text,
                  .spoken = made.attack.spoken,
                  .grade = std::move(grade)};
    if (proof.attacks.back().repelled()) return;
    const auto& trial = proof.attacks.back().trial;
    const auto lost = kind == AttackKind::reversed
                          ? fmt::format("which is not 25 below {:.1f}", reference)
                          : std::string("not poor");
    tell(provable, Severity::error, provable.rubric().place,
         fmt::format("attack \"{}\" ({}) earns {:.1f} {}, {}: {}", to_text(kind), made_of(kind),
                     trial.grade.mark, to_text(trial.grade.band), lost,
                     earning(trial.grade, trial.text)),
         std::string(remedy(kind)), proof.problems);
}

RubricProof prove(const Provable& provable) {
    PlainSamples samples(provable.lexicons);
    auto proof = Prover(provable, samples).run();
    add_weaknesses(provable, proof.problems);
    for (const auto& [phrase, by] : covered_phrases(provable, samples))
        tell(provable, Severity::warning, phrase->place,
             fmt::format("\"{}\" adds nothing to \"{}\"", phrase->text, by->text),
             "take it out, or write another way of saying it", proof.problems);
    return proof;
}

}  // namespace hotseat
