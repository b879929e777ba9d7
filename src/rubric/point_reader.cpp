#include "rubric/point_reader.hpp"

#include <fmt/format.h>

#include <utility>

namespace hotseat {
namespace {

using json::Fields;
using json::Problems;

// The limits of rubrics/README.md.
constexpr json::Shape phrase_shape{.most_bytes = 500, .one_line = true};
constexpr json::Shape line_shape{.most_bytes = 1000, .one_line = true};
constexpr json::Count phrase_count{.most = 256};
constexpr double least_weight = 0.01, most_weight = 100;

std::vector<Phrase> phrases(Fields& fields, std::string_view name, const json::Count& count,
                            const Problems& problems) {
    std::vector<Phrase> phrases;
    for (auto& [text, at] : fields.texts(name, count, phrase_shape))
        phrases.push_back({std::move(text), problems.place(at + 1)});
    return phrases;
}

std::vector<Phrase> required_phrases(Fields& fields, std::string_view name, std::size_t least,
                                     const Problems& problems) {
    fields.require(name);
    return phrases(fields, name, {least, phrase_count.most}, problems);
}

/// The id of a point or a red flag, which no other of the rubric has.
std::string read_id(Fields& fields, std::set<std::string>& ids) {
    auto id = fields.required_slug("id");
    if (!id.empty() && !ids.insert(id).second)
        fields.problem(fields.find("id")->at, fmt::format("a second \"{}\" in this rubric", id),
                       "points and red flags have different ids");
    return id;
}

Place place_of_id(Fields& fields, const Problems& problems) {
    const auto* id = fields.find("id");
    return problems.place(id ? id->at : fields.at());
}

std::optional<Entity> read_entity(Fields& parent, Problems& problems) {
    const auto* value = parent.find("entity");
    if (value == nullptr) return std::nullopt;
    Fields fields(*value, "an entity", problems);
    Entity entity;
    entity.is = required_phrases(fields, "is", 1, problems);
    entity.is_not = phrases(fields, "not", phrase_count, problems);
    fields.finish();
    return entity;
}

std::optional<double> read_must(Fields& parent, Problems& problems) {
    const auto* value = parent.find("must");
    if (value == nullptr) return std::nullopt;
    Fields fields(*value, "\"must\"", problems);
    fields.require("cap");
    const auto cap = fields.number("cap", 0, 1);
    fields.finish();
    return cap;
}

bool read_denial(Fields& fields) {
    return fields.word("deny", {"void"}).has_value();
}

std::optional<std::pair<Phrase, Phrase>> read_before(Fields& fields, const Problems& problems) {
    auto both = phrases(fields, "before", {2, 2}, problems);
    if (both.size() != 2) return std::nullopt;
    return std::pair(std::move(both[0]), std::move(both[1]));
}

}  // namespace

Point read_point(const json::Value& value, std::set<std::string>& ids, Problems& problems) {
    Fields fields(value, "a point", problems);
    Point point;
    point.id = read_id(fields, ids);
    point.place = place_of_id(fields, problems);
    point.says = fields.required_text("says", line_shape);
    point.weight = fields.number("w", least_weight, most_weight).value_or(1);
    point.any = required_phrases(fields, "any", 1, problems);
    point.part = phrases(fields, "part", phrase_count, problems);
    point.part_credit = fields.number("part_credit", 0, 1).value_or(0.5);
    point.wrong = phrases(fields, "wrong", phrase_count, problems);
    point.probe = fields.text("probe", {}, line_shape);
    point.entity = read_entity(fields, problems);
    point.denial_voids = read_denial(fields);
    point.must_cap = read_must(fields, problems);
    fields.finish();
    return point;
}

std::optional<Order> read_order(Fields& parent, Problems& problems) {
    const auto* value = parent.find("ordered");
    if (value == nullptr) return std::nullopt;
    Fields fields(*value, "\"ordered\"", problems);
    Order order;
    order.steps = required_phrases(fields, "steps", 2, problems);
    order.weight = fields.number("w", least_weight, most_weight).value_or(1);
    fields.finish();
    return order;
}

RedFlag read_red_flag(const json::Value& value, std::set<std::string>& ids, Problems& problems) {
    Fields fields(value, "a red flag", problems);
    RedFlag flag;
    flag.id = read_id(fields, ids);
    flag.place = place_of_id(fields, problems);
    flag.says = fields.required_text("says", line_shape);
    flag.any = phrases(fields, "any", phrase_count, problems);
    flag.entity = read_entity(fields, problems);
    flag.swap = fields.truth("swap", false);
    flag.denial_voids = read_denial(fields);
    flag.before = read_before(fields, problems);
    flag.penalty = fields.number("pen", 0, 1).value_or(0.3);
    flag.cap = fields.number("cap", 0, 1);
    if (fields.good() && flag.any.empty() && !flag.swap && !flag.before)
        fields.problem(fields.at(), "a red flag that nothing raises",
                       R"(add "any", "before" or "swap": true)");
    fields.finish();
    return flag;
}

}  // namespace hotseat
