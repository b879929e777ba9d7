#include "app/comparison.hpp"

#include "app/session_text.hpp"
#include "report/figures.hpp"
#include "unicode/printable.hpp"
#include "unicode/width.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>

namespace hotseat {
namespace {

constexpr std::size_t longest_quote = 50;  // columns

const PointGrade* grade_of(const Attempt& attempt, const std::string& point) {
    if (!attempt.grade) return nullptr;
    const auto& points = attempt.grade->per_point;
    const auto it = std::ranges::find(points, point, &PointGrade::id);
    return it == points.end() ? nullptr : &*it;
}

std::optional<double> tick_of(const Attempt& attempt, const std::string& point) {
    const auto it = std::ranges::find(attempt.self_marks, point, &SelfMark::point);
    return it == attempt.self_marks.end() ? std::nullopt : std::optional(it->credit);
}

std::string_view said(std::optional<double> credit) {
    if (!credit) return "";
    return *credit < 0 ? "wrong" : *credit == 0 ? "-" : *credit < 1 ? "half" : "said";
}

std::string verdict(std::optional<double> mark) {
    return mark ? mark_text(*mark) : "no mark";
}

std::string quote(const Attempt& attempt, const std::optional<Evidence>& evidence) {
    if (!evidence) return {};
    return '"' + excerpt(attempt.text, evidence->span, longest_quote) + '"';
}

/// Why the machine thinks otherwise than the user.
std::string reason(const Attempt& attempt, const PointGrade& grade, double tick) {
    const auto words = quote(attempt, grade.evidence);
    if (grade.denied) return "the answer denies it: " + words;
    if (grade.credit < 0) return "wrong in the machine's eyes: " + words;
    if (grade.credit == 0) return "the machine found nothing for this";
    if (grade.credit < tick) return "only in part: " + words;
    return "the machine found " + words;
}

std::string point_line(const Attempt& attempt, std::size_t index, std::size_t columns) {
    const auto& point = attempt.asked.points[index];
    const auto* grade = grade_of(attempt, point.id);
    const auto tick = tick_of(attempt, point.id);
    const auto machine = grade ? std::optional(grade->credit) : std::nullopt;
    auto text = wrapped(fmt::format("{:2}  {:<6} {:<8} {}", index + 1, said(tick), said(machine),
                                    printable_line(point.says)),
                        columns, 20) +
                '\n';
    if (!grade) return text;
    const bool agree = !tick || said(tick) == said(machine);
    const auto why = agree ? quote(attempt, grade->evidence) : reason(attempt, *grade, *tick);
    return why.empty() ? text : text + wrapped(std::string(20, ' ') + why, columns, 20) + '\n';
}

std::string flag_lines(const Attempt& attempt, std::size_t columns) {
    std::string text;
    for (const auto& flag : attempt.grade->red) {
        const auto asked = std::ranges::find(attempt.asked.flags, flag.id, &AskedFlag::id);
        const auto& says = asked == attempt.asked.flags.end() ? flag.id : asked->says;
        text += wrapped(fmt::format("Red flag: {} {}", printable_line(says),
                                    quote(attempt, flag.evidence)),
                        columns, 4) +
                '\n';
    }
    for (const auto guard : attempt.grade->guards)
        text += fmt::format("Held down: {}\n", to_text(guard));
    for (const auto& cap : attempt.grade->caps)
        text += fmt::format("Held at {:.0f} by: {}\n", cap.mark, printable_line(cap.by));
    return text;
}

/// The heaviest point that the answer lacks and that has a follow-up question.
const AskedPoint* weightiest_miss(const Attempt& attempt) {
    const AskedPoint* miss = nullptr;
    for (const auto& point : attempt.asked.points) {
        const auto* grade = grade_of(attempt, point.id);
        const double credit = grade ? grade->credit : tick_of(attempt, point.id).value_or(1);
        if (credit <= 0 && !point.probe.empty() && (!miss || point.weight > miss->weight))
            miss = &point;
    }
    return miss;
}

double credit_of(const Attempt& attempt, const std::string& point) {
    const auto* grade = grade_of(attempt, point);
    return grade ? grade->credit : tick_of(attempt, point).value_or(0);
}

}  // namespace

std::string comparison_text(const Attempt& attempt, std::size_t columns) {
    if (attempt.asked.points.empty())
        return "No rubric says what belongs to this answer: judge it yourself.\n";
    std::string text = "    you    machine\n";
    for (std::size_t i = 0; i < attempt.asked.points.size(); ++i)
        text += point_line(attempt, i, columns);
    if (attempt.grade) text += flag_lines(attempt, columns);
    return text +
           fmt::format("You {}, the machine {}.\n", verdict(self_mark(attempt)),
                       verdict(attempt.grade ? std::optional(attempt.grade->mark) : std::nullopt));
}

std::string change_text(const Attempt& before, const Attempt& now, std::size_t columns) {
    const auto mark = [](const Attempt& attempt) {
        return attempt.grade ? std::optional(attempt.grade->mark) : self_mark(attempt);
    };
    auto text = fmt::format("Last try {}, now {}.\n", verdict(mark(before)), verdict(mark(now)));
    for (const auto& point : now.asked.points) {
        const double change = credit_of(now, point.id) - credit_of(before, point.id);
        if (change == 0) continue;
        text += wrapped(fmt::format("  {} {}",
                                    change > 0 ? "new: " : "lost:", printable_line(point.says)),
                        columns, 8) +
                '\n';
    }
    return text;
}

std::string model_text(const Attempt& attempt, std::size_t columns) {
    std::string text;
    for (const auto& model : attempt.asked.models)
        text += "Model answer\n" + quoted(model, columns);
    if (const auto* miss = weightiest_miss(attempt))
        text +=
            wrapped(fmt::format("An interviewer asks next: \"{}\"", printable_line(miss->probe)),
                    columns) +
            '\n';
    return text;
}

}  // namespace hotseat
