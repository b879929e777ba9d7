#include "rubric/rubric_reader.hpp"

#include "base/slug.hpp"
#include "json/fields.hpp"
#include "json/parse.hpp"
#include "rubric/point_reader.hpp"
#include "rubric/rubric_fingerprint.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

namespace hotseat {
namespace {

using json::Fields;
using json::Problems;

// The limits of rubrics/README.md.
constexpr json::Shape line_shape{.most_bytes = 1000, .one_line = true};
constexpr json::Shape word_shape{.most_bytes = 100, .one_line = true};
constexpr json::Shape text_shape{.most_bytes = 10'000, .blank = false};
constexpr json::Shape entry_shape{.most_bytes = 2000, .one_line = true, .blank = false};
constexpr json::Count some{.least = 1, .most = 64};
constexpr json::Count few{.most = 64};
constexpr json::Count many{.most = 256};
constexpr json::Count file_count{.most = 2000};  // of rubrics, of @names
constexpr double least_weight = 0.01, most_sum = 10'000;

Reference read_reference(const json::Value& value, Problems& problems) {
    Reference reference;
    reference.place = problems.place(value.at);
    if (value.object() == nullptr) {
        reference.text = json::shown_text(value, "references", text_shape, problems).value_or("");
        return reference;
    }
    Fields fields(value, "a reference", problems);
    reference.text = fields.required_text("text", text_shape);
    reference.spoken = fields.truth("spoken", false);
    fields.finish();
    return reference;
}

Golden read_golden(const json::Value& value, Problems& problems) {
    static const std::vector<std::string> bands{"poor", "mixed", "good", "excellent"};
    Fields fields(value, "a golden", problems);
    Golden golden;
    golden.place = problems.place(value.at);
    golden.text = fields.required_text("text", text_shape);
    golden.spoken = fields.truth("spoken", false);
    if (const auto band = fields.word("band", bands)) golden.band = parse_band(bands[*band]);
    golden.min = fields.number("min", 0, 100);
    golden.max = fields.number("max", 0, 100);
    golden.why = fields.text("why", {}, line_shape);
    if (fields.good() && !golden.band && !golden.min && !golden.max)
        fields.problem(fields.at(), "a golden that proves no mark",
                       R"(add "band", or "min" or "max" of 100)");
    if (golden.min && golden.max && *golden.min > *golden.max)
        fields.problem(fields.find("min")->at, R"("min" is above "max")", "exchange them");
    fields.finish();
    return golden;
}

std::vector<Heard> read_heard(Fields& parent, Problems& problems) {
    std::vector<Heard> heard;
    const auto* value = parent.find("heard");
    const auto& members = parent.object("heard", many);
    if (members.empty()) return heard;
    Fields fields(*value, R"("heard")", problems);
    for (const auto& member : members) {
        Heard word{member.name, {}};
        if (member.name.empty() || member.name.size() > word_shape.most_bytes)
            problems.add(member.at, fmt::format("{} is no word", json::in_quotes(member.name)),
                         fmt::format("1 to {} bytes", word_shape.most_bytes));
        for (auto& [text, at] : fields.texts(member.name, some, word_shape))
            word.misheard.push_back(std::move(text));
        heard.push_back(std::move(word));
    }
    return heard;
}

/// Checks what no part of a rubric shows alone.
void check_whole(const Rubric& rubric, Fields& fields) {
    auto all = rubric;
    all.full.reset();
    const auto sum = full_weight(all);
    if (rubric.full && *rubric.full > sum + 1e-9)
        fields.problem(fields.find("full")->at,
                       fmt::format(R"("full" is {:.6g}, and all weights together are {:.6g})",
                                   *rubric.full, sum),
                       "at most their sum, or leave it out");
    const auto bound = std::ranges::count_if(
        rubric.points, [](const Point& point) { return point.entity.has_value(); });
    const auto swaps = std::ranges::find_if(rubric.red, &RedFlag::swap);
    if (swaps != rubric.red.end() && bound < 2)
        fields.problem(
            fields.find("red")->at,
            fmt::format(R"("{}" can never be raised: "swap" needs two points with an "entity")",
                        swaps->id),
            R"(give the points that can be exchanged an "entity")");
}

Rubric read_rubric(const json::Member& member, Problems& problems) {
    Fields fields(member.value, "a rubric", problems);
    Rubric rubric;
    rubric.question = member.name;
    rubric.place = problems.place(member.at);
    fields.require("references");
    for (const auto& value : fields.list("references", some))
        rubric.references.push_back(read_reference(value, problems));
    std::set<std::string> ids;
    fields.require("points");
    for (const auto& value : fields.list("points", some))
        rubric.points.push_back(read_point(value, ids, problems));
    rubric.ordered = read_order(fields, problems);
    rubric.full = fields.number("full", least_weight, most_sum);
    for (const auto& value : fields.list("red", few))
        rubric.red.push_back(read_red_flag(value, ids, problems));
    rubric.heard = read_heard(fields, problems);
    rubric.enumeration = fields.truth("enumeration", false);
    for (const auto& value : fields.list("goldens", many))
        rubric.goldens.push_back(read_golden(value, problems));
    check_whole(rubric, fields);
    fields.finish();
    return rubric;
}

/// Lower case letters and digits, joined by hyphens or underscores.
bool is_entry_name(std::string_view name) {
    std::string slug(name);
    std::ranges::replace(slug, '_', '-');
    return is_slug(slug);
}

Lexicon read_entries(Fields& parent, Problems& problems) {
    Lexicon lexicon;
    for (const auto& member : parent.object("lexicon", file_count)) {
        if (!is_entry_name(member.name))
            problems.add(member.at, fmt::format("{} is no @name", json::in_quotes(member.name)),
                         R"(written like "resize" or "two-words", without @)");
        auto text = json::shown_text(member.value, member.name, entry_shape, problems);
        if (text)
            lexicon.push_back(
                {member.name, {std::move(*text), problems.place(member.value.at + 1)}});
    }
    return lexicon;
}

void read_all(Fields& file, Problems& problems, RubricFile& result) {
    file.require("rubrics");
    for (const auto& member : file.object("rubrics", file_count)) {
        const auto before = problems.count();
        if (!is_slug(member.name))
            problems.add(member.at, fmt::format("{} is no id", json::in_quotes(member.name)),
                         "the id of a question, like \"two-words\"");
        auto rubric = read_rubric(member, problems);
        if (problems.count() > before) continue;
        rubric.fingerprint = fingerprint(rubric, result.lexicon);
        result.rubrics.push_back(std::move(rubric));
    }
}

}  // namespace

RubricFile read_rubrics(std::string_view text, std::string_view file, Diagnostics& diagnostics) {
    RubricFile result{.file = std::string(file)};
    Problems problems(result.file, text, diagnostics);
    const auto value = json::parse(text, problems);
    if (!value) return result;
    Fields fields(*value, "a rubric file", problems);
    if (!fields.is_object() || !read_version(fields, 1)) return result;
    result.topic = fields.required_slug("topic");
    result.lexicon = read_entries(fields, problems);
    read_all(fields, problems, result);
    fields.finish();
    return result;
}

Lexicon read_lexicon(std::string_view text, std::string_view file, Diagnostics& diagnostics) {
    Problems problems(std::string(file), text, diagnostics);
    const auto value = json::parse(text, problems);
    if (!value) return {};
    Fields fields(*value, "a lexicon", problems);
    if (!fields.is_object() || !read_version(fields, 1)) return {};
    fields.require("lexicon");
    auto lexicon = read_entries(fields, problems);
    fields.finish();
    return lexicon;
}

}  // namespace hotseat
