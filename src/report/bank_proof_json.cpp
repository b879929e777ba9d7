#include "record/exact_text.hpp"
#include "report/bank_proof_writers.hpp"
#include "report/coverage.hpp"
#include "report/figures.hpp"
#include "report/report_values.hpp"

namespace hotseat {
namespace {

using json::List;
using json::Object;
using json::Value;

Object place_object(const std::string& file, Place place) {
    return {{"file", exact_json(file)}, {"line", place.line}, {"column", place.column}};
}

Value problem_value(const Diagnostic& problem) {
    auto object = place_object(problem.where.file, problem.where.place);
    object.push_back({"severity", problem.severity == Severity::error ? "error" : "warning"});
    object.push_back({"message", exact_json(problem.message)});
    object.push_back({"hint", exact_json(problem.hint)});
    return object;
}

Object trial_object(const Trial& trial) {
    Object object{{"name", trial.name}, {"line", trial.place.line}};
    add_mark(object, "earned", trial.grade.mark);
    add_finding(object, trial.grade, trial.text);
    return object;
}

Value attack_value(const AttackTrial& attack) {
    auto object = trial_object(attack.trial);
    object.push_back({"most", rounded(attack.most)});
    object.push_back({"repelled", attack.repelled()});
    object.push_back({"answer", exact_json(attack.trial.text)});
    return object;
}

Value coverage_value(const Coverage& coverage) {
    List hits, phrases;
    for (const auto& [answer, whole] : coverage.hits)
        hits.push_back(Object{{"answer", answer->name}, {"whole", whole}});
    for (const auto& use : coverage.phrases)
        phrases.push_back(Object{{"list", use.in_part ? "part" : "any"},
                                 {"phrase", exact_json(use.phrase->text)},
                                 {"line", use.phrase->place.line},
                                 {"counted", count(use.counted)}});
    return Object{{"id", coverage.point->id},
                  {"says", exact_json(coverage.point->says)},
                  {"hits", std::move(hits)},
                  {"phrases", std::move(phrases)}};
}

Value rubric_value(const RubricProof& proof) {
    auto object = place_object(proof.file, proof.rubric.place);
    object.insert(object.begin(), {"question", proof.rubric.question});
    object.push_back({"points", values_of(coverage_of(proof), coverage_value)});
    object.push_back({"references", values_of(proof.references, trial_object)});
    object.push_back({"goldens", values_of(proof.goldens, trial_object)});
    object.push_back({"attacks", values_of(proof.attacks, attack_value)});
    return object;
}

Value cross_value(const CrossScore& score) {
    return Object{{"question", score.question},
                  {"answers", score.answers},
                  {"reference", count(score.reference)},
                  {"points", rounded(score.points * 100)},
                  {"related", score.related},
                  {"found", exact_json(score.earned)}};
}

}  // namespace

std::string to_json(const BankProof& proof) {
    return to_text(Object{{"format", "hotseat-bank-proof"},
                          {"version", 1},
                          {"questions", count(proof.questions)},
                          {"without_rubric", count(proof.without_rubric)},
                          {"proven", proof.problems.empty()},
                          {"problems", values_of(proof.problems, problem_value)},
                          {"rubrics", values_of(proof.rubrics, rubric_value)},
                          {"foreign", Object{{"pairs", count(proof.cross.pairs)},
                                             {"high", values_of(proof.cross.high, cross_value)}}}},
                   2) +
           "\n";
}

}  // namespace hotseat
