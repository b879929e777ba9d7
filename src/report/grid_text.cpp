#include "report/grid_text.hpp"

#include "report/figures.hpp"
#include "unicode/printable.hpp"
#include "unicode/width.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>
#include <vector>

namespace hotseat {
namespace {

constexpr std::size_t name_width = 14, mark_width = 14, cell_width = 5;

/// "a3", and the phrase; "." and nothing when none fired.
struct Fired {
    std::string cell = ".";
    std::string phrase{};
    /// a2 before a10.
    bool operator<(const Fired& other) const {
        const auto key = [](const Fired& f) {
            return std::tuple(f.cell[0], f.cell.size(), f.cell);
        };
        return key(*this) < key(other);
    }
};

Fired fired(const Point& point, const PointGrade& grade) {
    if (!grade.evidence) return {};
    const auto& phrase = grade.evidence->phrase;
    const auto number = [&](const std::vector<Phrase>& phrases) {
        const auto it = std::ranges::find(phrases, phrase, &Phrase::text);
        return it == phrases.end() ? 0 : it - phrases.begin() + 1;
    };
    if (grade.credit < 0) return {fmt::format("w{}", number(point.wrong)), phrase};
    if (grade.denied) return {"no", {}};
    if (const auto any = number(point.any); any > 0) return {fmt::format("a{}", any), phrase};
    return {fmt::format("p{}", number(point.part)), phrase};
}

std::string row(const Rubric& rubric, const Trial& trial) {
    auto line = padded(trial.name, name_width) + padded(mark_text(trial.grade.mark), mark_width);
    for (std::size_t i = 0; i < rubric.points.size(); ++i)
        line += padded(fired(rubric.points[i], trial.grade.per_point[i]).cell, cell_width);
    for (const auto& flag : trial.grade.red) line += " !" + flag.id;
    return line.substr(0, line.find_last_not_of(' ') + 1);
}

}  // namespace

std::string grid_text(const RubricProof& proof, std::size_t columns) {
    const auto& rubric = proof.rubric;
    std::vector<const Trial*> trials;
    for (const auto& trial : proof.references) trials.push_back(&trial);
    for (const auto& trial : proof.goldens) trials.push_back(&trial);
    for (const auto& attack : proof.attacks) trials.push_back(&attack.trial);

    auto text = padded("", name_width) + padded("mark", mark_width);
    for (std::size_t i = 0; i < rubric.points.size(); ++i)
        text += padded(std::to_string(i + 1), cell_width);
    text = text.substr(0, text.find_last_not_of(' ') + 1) + '\n';
    for (const auto* trial : trials) text += fit(row(rubric, *trial), columns) + '\n';
    for (std::size_t i = 0; i < rubric.points.size(); ++i) {
        const auto& point = rubric.points[i];
        text += '\n' +
                wrapped(fmt::format("{:>2}  {}: {}", i + 1, point.id, printable_line(point.says)),
                        columns, 4) +
                '\n';
        std::set<Fired> seen;
        for (const auto* trial : trials)
            if (const auto one = fired(point, trial->grade.per_point[i]); !one.phrase.empty())
                seen.insert(one);
        for (const auto& [cell, phrase] : seen)
            text += wrapped(fmt::format("    {:<4}{}", cell, printable_line(phrase)), columns, 8) +
                    '\n';
    }
    return text;
}

}  // namespace hotseat
