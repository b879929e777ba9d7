#include "record/exact_text.hpp"
#include "report/agreement_writers.hpp"
#include "report/figures.hpp"
#include "report/question_report.hpp"
#include "report/report_values.hpp"

#include <algorithm>
#include <cmath>

namespace hotseat {
namespace {

using json::List;
using json::Object;
using json::Value;

/// To four decimals; null where it is not defined.
Value coefficient(const std::optional<double>& value) {
    if (!value) return nullptr;
    return std::round(*value * 1e4) / 1e4;
}

Object figures_object(const Figures& figures) {
    return {{"answers", count(figures.answers)},
            {"r", coefficient(figures.r)},
            {"mean_error", rounded(figures.mean_error)},
            {"bias", rounded(figures.bias)},
            {"kappa", coefficient(figures.kappa)}};
}

Value value_of(const Agreement::Group& group) {
    auto object = figures_object(group.figures);
    object.insert(object.begin(), {"name", exact_json(group.name)});
    return object;
}

Value value_of(const Compared& compared) {
    const auto& [answer, grade] = compared;
    Object object{{"id", exact_json(answer.id)},
                  {"question", answer.question},
                  {"style", exact_json(answer.style)},
                  {"person", rounded(answer.mark)},
                  {"machine", grade.mark}};
    add_finding(object, grade, answer.text);
    object.push_back({"answer", exact_json(answer.text)});
    return object;
}

Value value_of(const PhraseEffect& effect) {
    return Object{{"question", effect.question},           {"owner", effect.owner},
                  {"list", to_text(effect.list)},          {"phrase", exact_json(effect.phrase)},
                  {"file", exact_json(effect.where.file)}, {"line", effect.where.place.line},
                  {"column", effect.where.place.column},   {"fired", count(effect.fired)},
                  {"right", count(effect.right)},          {"wrong", count(effect.wrong)},
                  {"alone", count(effect.alone)}};
}

Value value_of(const PhraseSuggestion& made) {
    return Object{{"question", made.question},
                  {"point", made.point},
                  {"list", to_text(made.list)},
                  {"phrase", made.phrase},
                  {"file", exact_json(made.where.file)},
                  {"line", made.where.place.line},
                  {"mends", count(made.mends)},
                  {"harms", count(made.harms)},
                  {"error_before", rounded(made.error_before)},
                  {"error_after", rounded(made.error_after)},
                  {"example", exact_json(made.example)}};
}

constexpr auto to_value = [](const auto& item) { return value_of(item); };

/// The member, added where it is missing.
Value& member(Value& object, const std::string& name, Value otherwise) {
    auto& members = *object.object();
    const auto it = std::ranges::find(members, name, &json::Member::name);
    if (it != members.end()) return it->value;
    members.push_back({name, std::move(otherwise)});
    return members.back().value;
}

/// The phrases as they stand in a rubric file: by question, point and list.
Value as_in_rubrics(const std::vector<PhraseSuggestion>& suggestions) {
    Value rubrics = Object{};
    for (const auto& made : suggestions) {
        auto& question = member(rubrics, made.question, Object{});
        auto& point = member(question, made.point, Object{});
        member(point, std::string(to_text(made.list)), List{}).list()->push_back(made.phrase);
    }
    return rubrics;
}

}  // namespace

std::string to_json(const Agreement& agreement) {
    List unexplained;
    for (const auto& alike : agreement.unexplained)
        unexplained.push_back(values_of(alike, to_value));
    Object object{{"format", "hotseat-agreement"},
                  {"version", 1},
                  {"overall", figures_object(agreement.overall)},
                  {"questions", values_of(agreement.questions, to_value)},
                  {"styles", values_of(agreement.styles, to_value)},
                  {"too_high", values_of(agreement.too_high, to_value)},
                  {"too_low", values_of(agreement.too_low, to_value)},
                  {"phrases", values_of(agreement.phrases, to_value)},
                  {"unexplained", std::move(unexplained)}};
    if (agreement.suggestions) {
        object.push_back({"suggestions", values_of(*agreement.suggestions, to_value)});
        object.push_back({"to_paste", as_in_rubrics(*agreement.suggestions)});
    }
    return to_text(object, 2) + "\n";
}

}  // namespace hotseat
