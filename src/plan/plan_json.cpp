#include "plan/plan_json.hpp"

#include "base/iso_time.hpp"
#include "json/fields.hpp"
#include "json/parse.hpp"
#include "json/time_field.hpp"

#include <fmt/format.h>

#include <utility>

namespace hotseat {
namespace {

using json::Fields;
using json::List;
using json::Object;
using json::Problems;
using json::Value;

// The limits of plan-format.md.
constexpr json::Shape name_shape{.most_bytes = 100, .one_line = true};
constexpr json::Shape line_shape{.most_bytes = 1000, .one_line = true};
constexpr json::Count list_count{.most = 64};
constexpr json::Count block_count{.most = 1000};
constexpr int most_parts = 100;
constexpr int longest_minutes = 60 * 24 * 366;

List texts(const std::vector<std::string>& lines) {
    List list;
    for (const auto& line : lines) list.push_back(line);
    return list;
}

class Writer {
public:
    explicit Writer(const ToLocal& to_local) : to_local_(to_local) {}

    Value value(const FreeTime& free) const {
        return Object{{"begin", time(free.begin)}, {"end", time(free.end)}};
    }

    Value value(const PlannedBlock& block) const {
        const auto& what = block.what;
        Object object{{"begin", time(block.begin)},
                      {"end", time(block.end)},
                      {"id", what.id},
                      {"kind", block_kind_words()[static_cast<std::size_t>(what.kind)]},
                      {"part", block.part},
                      {"parts", block.parts},
                      {"focus", what.focus},
                      {"topics", texts(what.topics)},
                      {"covers", texts(what.covers)},
                      {"approach", texts(what.approach)},
                      {"outcome", what.outcome},
                      {"state", block_state_words()[static_cast<std::size_t>(block.state)]}};
        if (!block.note.empty()) object.push_back({"note", block.note});
        return object;
    }

    Value value(const PlanRemark& remark) const {
        Object object{{"kind", PlanRemark::kind_words()[static_cast<std::size_t>(remark.kind)]}};
        if (!remark.focus.empty()) object.push_back({"focus", remark.focus});
        if (remark.time.count() > 0)
            object.push_back({"minutes", std::int64_t{remark.time.count()}});
        return object;
    }

    std::string time(Instant instant) const { return iso_text(instant, to_local_); }

    template <class T>
    List list(const std::vector<T>& items) const {
        List list;
        for (const auto& item : items) list.push_back(value(item));
        return list;
    }

private:
    const ToLocal& to_local_;
};

FreeTime stretch(Fields& fields) {
    const FreeTime time{json::required_time(fields, "begin"), json::required_time(fields, "end")};
    if (fields.good() && std::chrono::floor<std::chrono::minutes>(time.end) <=
                             std::chrono::floor<std::chrono::minutes>(time.begin))
        fields.problem(fields.at(), "it ends before it begins", "mend \"begin\" or \"end\"");
    return time;
}

std::vector<std::string> lines(Fields& fields, std::string_view name) {
    std::vector<std::string> lines;
    for (auto& [text, at] : fields.texts(name, list_count, line_shape))
        lines.push_back(std::move(text));
    return lines;
}

std::vector<std::string> slugs(Fields& fields, std::string_view name, Problems& problems) {
    std::vector<std::string> slugs;
    for (const auto& value : fields.list(name, list_count))
        if (auto slug = json::slug(value, name, problems)) slugs.push_back(std::move(*slug));
    return slugs;
}

int count(Fields& fields, std::string_view name) {
    return static_cast<int>(fields.integer(name, 1, most_parts).value_or(1));
}

PlannedBlock block_from(const Value& value, Problems& problems) {
    Fields fields(value, "a block", problems);
    PlannedBlock block;
    const auto time = stretch(fields);
    block.begin = time.begin;
    block.end = time.end;
    block.what.length = time.length();
    block.what.id = fields.required_slug("id");
    block.what.kind =
        static_cast<BlockKind>(fields.required_word("kind", block_kind_words()).value_or(0));
    block.part = count(fields, "part");
    block.parts = count(fields, "parts");
    block.what.focus = fields.required_text("focus", line_shape);
    block.what.topics = slugs(fields, "topics", problems);
    block.what.covers = lines(fields, "covers");
    block.what.approach = lines(fields, "approach");
    block.what.outcome = fields.text("outcome", {}, line_shape);
    block.state = static_cast<BlockState>(fields.word("state", block_state_words()).value_or(0));
    block.note = fields.text("note", {}, line_shape);
    fields.finish();
    return block;
}

PlanRemark remark_from(const Value& value, Problems& problems) {
    Fields fields(value, "a remark", problems);
    PlanRemark remark;
    remark.kind = static_cast<PlanRemark::Kind>(
        fields.required_word("kind", PlanRemark::kind_words()).value_or(0));
    remark.focus = fields.text("focus", {}, line_shape);
    remark.time = std::chrono::minutes(fields.integer("minutes", 0, longest_minutes).value_or(0));
    fields.finish();
    return remark;
}

}  // namespace

std::string to_json(const Plan& plan, const ToLocal& to_local) {
    const Writer write(to_local);
    const Object object{{"format", "hotseat-plan"},
                        {"version", 1},
                        {"profile", plan.profile},
                        {"zone", plan.zone},
                        {"made", write.time(plan.made)},
                        {"interview", write.time(plan.interview)},
                        {"free", write.list(plan.free)},
                        {"blocks", write.list(plan.blocks)},
                        {"remarks", write.list(plan.remarks)}};
    constexpr int indent = 2;
    return json::to_text(object, indent) + "\n";
}

std::optional<Plan> read_plan(std::string_view text, std::string_view file,
                              Diagnostics& diagnostics) {
    Problems problems(std::string(file), text, diagnostics);
    const auto value = json::parse(text, problems);
    if (!value) return std::nullopt;
    Fields fields(*value, "a plan", problems);
    Plan plan;
    fields.required_word("format", {"hotseat-plan"});
    if (fields.require("version")) fields.integer("version", 1, 1);
    plan.profile = fields.required_slug("profile");
    plan.zone = fields.text("zone", {}, name_shape);
    plan.made = json::required_time(fields, "made");
    plan.interview = json::required_time(fields, "interview");
    for (const auto& one : fields.list("free", block_count)) {
        Fields free(one, "a stretch of free time", problems);
        plan.free.push_back(stretch(free));
        free.finish();
    }
    fields.require("blocks");
    for (const auto& one : fields.list("blocks", block_count))
        plan.blocks.push_back(block_from(one, problems));
    for (const auto& one : fields.list("remarks", block_count))
        plan.remarks.push_back(remark_from(one, problems));
    fields.finish();
    if (problems.count() > 0) return std::nullopt;
    return plan;
}

}  // namespace hotseat
