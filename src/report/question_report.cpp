#include "report/question_report.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hotseat {
namespace {

constexpr double focus_wanted = 0.4;  // below it the mark shrinks: rubrics/README.md

double full_of(const Attempt& attempt) {
    if (attempt.asked.full > 0) return attempt.asked.full;
    double all = 0;
    for (const auto& point : attempt.asked.points) all += point.weight;
    return all;
}

std::string says_of(const Asked& asked, const std::string& point) {
    const auto found = std::ranges::find(asked.points, point, &AskedPoint::id);
    return found == asked.points.end() || found->says.empty() ? point : found->says;
}

std::optional<double> tick_of(const Attempt& attempt, const std::string& point) {
    if (attempt.self_marks.empty()) return std::nullopt;
    const auto tick = std::ranges::find(attempt.self_marks, point, &SelfMark::point);
    return tick == attempt.self_marks.end() ? 0 : tick->credit;
}

/// Stored spans are input like any other: what does not lie in the text is left out.
std::optional<Span> words_in(const Attempt& attempt, const std::optional<Evidence>& evidence) {
    if (!evidence || evidence->span.begin >= evidence->span.end ||
        evidence->span.end > attempt.text.size())
        return std::nullopt;
    return evidence->span;
}

Said said(const PointGrade& point) {
    if (point.credit < 0) return Said::wrong;
    if (point.credit == 0) return Said::nothing;
    return point.credit < 1 || point.prompted ? Said::part : Said::all;
}

/// "with this: at least 75"; at the last of several that are missing, what all would give.
std::string counterfactual(const Grade& grade, const PointGrade& point) {
    if (!point.with_it) return {};
    std::vector<std::string> missing;
    for (const auto& other : grade.per_point)
        if (other.with_it) missing.push_back(other.id);
    std::string what = "this";
    double mark = *point.with_it;
    if (missing.size() > 1 && missing.back() == point.id && grade.with_all) {
        what = missing.size() == 2 ? "both" : fmt::format("all {}", missing.size());
        mark = *grade.with_all;
    }
    if (mark < grade.mark + 0.5) return {};  // a cap binds: said once, below
    return fmt::format("with {}: at least {:.0f}", what, mark);
}

std::string remark_on(const Grade& grade, const PointGrade& point) {
    if (point.denied) return "denied";
    if (point.credit < 0) return "said wrong";
    if (point.prompted) return "only after the follow-up question";
    return counterfactual(grade, point);
}

std::vector<PointLine> graded_points(const Attempt& attempt, const Grade& grade) {
    const double full = full_of(attempt);
    std::vector<PointLine> lines;
    for (const auto& point : grade.per_point) {
        PointLine line{.id = point.id, .says = says_of(attempt.asked, point.id)};
        line.worth = full > 0 ? marks_of_points * point.weight / full : 0;
        line.earned = line.worth * point.credit * (point.prompted ? 0.5 : 1);
        line.said = said(point);
        line.tick = tick_of(attempt, point.id);
        line.words = words_in(attempt, point.evidence);
        line.remark = remark_on(grade, point);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<PointLine> ticked_points(const Attempt& attempt) {
    const double full = full_of(attempt);
    std::vector<PointLine> lines;
    for (const auto& point : attempt.asked.points) {
        PointLine line{.id = point.id, .says = says_of(attempt.asked, point.id)};
        line.worth = full > 0 ? 100 * point.weight / full : 0;
        line.tick = tick_of(attempt, point.id);
        if (line.tick) line.earned = line.worth * *line.tick;
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<FlagLine> flags_of(const Attempt& attempt, const Grade& grade) {
    std::vector<FlagLine> lines;
    for (const auto& flag : grade.red) {
        FlagLine line{.id = flag.id, .says = flag.id, .cost = marks_of_points * flag.penalty};
        const auto known = std::ranges::find(attempt.asked.flags, flag.id, &AskedFlag::id);
        if (known != attempt.asked.flags.end() && !known->says.empty()) line.says = known->says;
        line.words = words_in(attempt, flag.evidence);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::string sentence_on(Guard guard) {
    switch (guard) {
        case Guard::echo:
            return "says nothing but the question's own words: 0";
        case Guard::dont_know:
            return "says that you do not know: 0";
        case Guard::keyword_dump:
            break;
    }
    return "keywords in a row, no sentences: at most 20";
}

std::vector<std::string> held(const Grade& grade) {
    std::vector<std::string> sentences;
    for (const auto guard : grade.guards) sentences.push_back(sentence_on(guard));
    for (const auto& cap : grade.caps)
        sentences.push_back(fmt::format("held at {:.0f} by: {}", cap.mark, cap.by));
    if (grade.focus < focus_wanted)
        sentences.push_back(fmt::format("much of it lies far from the point: times {:.2f}",
                                        grade.focus / focus_wanted));
    return sentences;
}

std::string follow_up(const Attempt& attempt) {
    const AskedPoint* heaviest = nullptr;
    for (const auto& line : attempt.asked.points) {
        const auto& graded = attempt.grade->per_point;
        const auto found = std::ranges::find(graded, line.id, &PointGrade::id);
        const bool missed = found != graded.end() && found->credit <= 0;
        if (missed && !line.probe.empty() && (!heaviest || line.weight > heaviest->weight))
            heaviest = &line;
    }
    return heaviest ? heaviest->probe : std::string();
}

}  // namespace

QuestionReport report_on(const Attempt& attempt) {
    QuestionReport report{.attempt = attempt, .mark = mark_of(attempt), .own = self_mark(attempt)};
    if (!attempt.grade) {
        report.points = ticked_points(attempt);
        return report;
    }
    const auto& grade = *attempt.grade;
    report.machine = grade.mark;
    report.points = graded_points(attempt, grade);
    report.flags = flags_of(attempt, grade);
    report.held = held(grade);
    report.closeness = marks_of_closeness * std::min(grade.closeness, grade.earned + 0.34);
    report.ask_next = follow_up(attempt);
    return report;
}

}  // namespace hotseat
