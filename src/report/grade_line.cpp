#include "report/grade_line.hpp"

#include "json/line_text.hpp"

#include <fmt/compile.h>

#include <cmath>
#include <cstddef>
#include <iterator>

namespace hotseat {
namespace {

using json::append_number;
using json::append_text;

constexpr int share_decimals = 3;

void append_evidence(std::string& out, const std::optional<Evidence>& evidence,
                     std::string_view answer) {
    out += R"(,"evidence":[)";
    if (evidence && evidence->span.begin < evidence->span.end &&
        evidence->span.end <= answer.size()) {
        const auto [begin, end] = evidence->span;
        out += R"({"start":)";
        append_number(out, begin);
        out += R"(,"end":)";
        append_number(out, end);
        out += R"(,"text":)";
        append_text(out, answer.substr(begin, end - begin));
        out += '}';
    }
    out += ']';
}

/// `,"name":[...]`, each item written by `append`.
template <class List, class Append>
void append_list(std::string& out, std::string_view name, const List& list, const Append& append) {
    out += ",\"";
    out += name;
    out += "\":[";
    bool first = true;
    for (const auto& item : list) {
        if (!first) out += ',';
        first = false;
        append(item);
    }
    out += ']';
}

void append_share(std::string& out, std::string_view name, double share) {
    out += ",\"";
    out += name;
    out += "\":";
    append_number(out, share, share_decimals);
}

void append_named(std::string& out, std::string_view name, std::string_view text) {
    out += ",\"";
    out += name;
    out += "\":";
    append_text(out, text);
}

void append_point(std::string& out, const PointGrade& point, std::string_view answer) {
    out += R"({"id":)";
    append_text(out, point.id);
    append_share(out, "credit", point.credit);
    if (point.prompted) out += R"(,"prompted":true)";
    if (point.denied) out += R"(,"denied":true)";
    append_evidence(out, point.evidence, answer);
    out += '}';
}

void append_flag(std::string& out, const RedFlagGrade& flag, std::string_view answer) {
    out += R"({"id":)";
    append_text(out, flag.id);
    append_evidence(out, flag.evidence, answer);
    out += '}';
}

/// To one decimal, always.
void append_mark(std::string& out, double mark) {
    const auto tenths = static_cast<int>(std::lround(mark * 10));
    fmt::format_to(std::back_inserter(out), FMT_COMPILE("{}.{}"), tenths / 10, tenths % 10);
}

/// What is only said where it made a difference.
void append_reasons(std::string& out, const Grade& grade) {
    if (grade.order > 0) append_share(out, "order", grade.order);
    if (grade.focus < 1) append_share(out, "focus", grade.focus);
    if (!grade.caps.empty())
        append_list(out, "caps", grade.caps, [&](const Cap& cap) {
            out += R"({"by":)";
            append_text(out, cap.by);
            out += R"(,"score":)";
            append_mark(out, cap.mark);
            out += '}';
        });
    if (!grade.absent.empty())
        append_list(out, "absent", grade.absent,
                    [&](const std::string& word) { append_text(out, word); });
}

}  // namespace

void append_grade_line(std::string& out, const GradedAnswer& answer, const Grade& grade,
                       const std::vector<std::string>& without) {
    out += R"({"id":)";
    append_text(out, answer.id);
    append_named(out, "question", answer.question);
    out += R"(,"score":)";
    append_mark(out, grade.mark);
    append_named(out, "band", to_text(grade.band));
    append_list(out, "points", grade.per_point,
                [&](const PointGrade& point) { append_point(out, point, answer.text); });
    append_list(out, "red", grade.red,
                [&](const RedFlagGrade& flag) { append_flag(out, flag, answer.text); });
    append_list(out, "guards", grade.guards,
                [&](Guard guard) { append_text(out, to_text(guard)); });
    append_share(out, "earned", grade.earned);
    append_share(out, "closeness", grade.closeness);
    append_reasons(out, grade);
    if (!without.empty())
        append_list(out, "without", without,
                    [&](const std::string& rule) { append_text(out, rule); });
    append_named(out, "grader", grade.grader);
    append_named(out, "rubric", grade.rubric);
    if (!grade.dictionary.empty()) append_named(out, "dictionary", grade.dictionary);
    out += "}\n";
}

}  // namespace hotseat
