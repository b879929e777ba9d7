#include "grade/grade_json.hpp"

#include <array>
#include <cmath>
#include <utility>

namespace hotseat {
namespace {

using json::List;
using json::Object;
using json::Value;

constexpr double most = 1e6;  // of any figure: beyond it lies what nobody wrote
constexpr std::array guards{Guard::echo, Guard::dont_know, Guard::keyword_dump};

Value to_json(const Evidence& evidence, std::string_view answer) {
    const auto [begin, end] = evidence.span;
    Object object{{"begin", static_cast<std::int64_t>(begin)},
                  {"end", static_cast<std::int64_t>(end)},
                  {"phrase", evidence.phrase}};
    if (begin < end && end <= answer.size())
        object.push_back({"words", answer.substr(begin, end - begin)});
    return object;
}

Value to_json(const PointGrade& point, std::string_view answer) {
    Object object{{"id", point.id}, {"weight", point.weight}, {"credit", point.credit}};
    if (point.prompted) object.push_back({"prompted", true});
    if (point.denied) object.push_back({"denied", true});
    if (point.evidence) object.push_back({"evidence", to_json(*point.evidence, answer)});
    if (point.with_it) object.push_back({"with_it", *point.with_it});
    return object;
}

Value to_json(const RedFlagGrade& flag, std::string_view answer) {
    Object object{{"id", flag.id}, {"penalty", flag.penalty}};
    if (flag.cap) object.push_back({"cap", *flag.cap});
    if (flag.evidence) object.push_back({"evidence", to_json(*flag.evidence, answer)});
    return object;
}

Value to_json(Guard guard) {
    return to_text(guard);
}

Value to_json(const Cap& cap) {
    return Object{{"mark", cap.mark}, {"by", cap.by}};
}

Value to_json(const std::string& text) {
    return text;
}

template <class T, class... More>
List list_of(const std::vector<T>& items, const More&... more) {
    List list;
    for (const auto& item : items) list.push_back(to_json(item, more...));
    return list;
}

/// Takes a stored value apart. The first thing that is not as it was written spoils the whole: a
/// grade is made again, not mended.
class Stored {
public:
    explicit Stored(const Value& value) : value_(value) {}

    std::string text(std::string_view name) {
        const auto* value = value_.find(name);
        if (const auto* text = value ? value->text() : nullptr) return *text;
        good_ = false;
        return {};
    }
    std::optional<double> number(std::string_view name) {
        const auto* value = value_.find(name);
        if (value == nullptr) return std::nullopt;
        good_ = good_ && value->is_number() && std::abs(value->number()) <= most;
        return value->number();
    }
    double required_number(std::string_view name) {
        const auto number = this->number(name);
        good_ = good_ && number;
        return number.value_or(0);
    }
    std::size_t offset(std::string_view name) {
        const auto* value = value_.find(name);
        const auto* whole = value ? value->integer() : nullptr;
        good_ = good_ && whole && *whole >= 0;
        return whole && *whole >= 0 ? static_cast<std::size_t>(*whole) : 0;
    }
    bool truth(std::string_view name) {
        const auto* value = value_.find(name);
        if (value == nullptr) return false;
        good_ = good_ && value->truth();
        return value->truth() && *value->truth();
    }
    const List& list(std::string_view name) {
        static const List none;
        const auto* value = value_.find(name);
        if (value == nullptr) return none;
        good_ = good_ && value->list();
        return value->list() ? *value->list() : none;
    }
    template <class T>
    void read(std::string_view name, std::optional<T> (*from)(const Value&),
              std::optional<T>& into) {
        if (const auto* value = value_.find(name)) {
            into = from(*value);
            good_ = good_ && into;
        }
    }
    template <class T>
    std::vector<T> read_list(std::string_view name, std::optional<T> (*from)(const Value&)) {
        std::vector<T> items;
        for (const auto& value : list(name)) {
            auto item = from(value);
            good_ = good_ && item;
            if (item) items.push_back(std::move(*item));
        }
        return items;
    }

    template <class T>
    std::optional<T> if_good(T&& value) const {
        if (!good_) return std::nullopt;
        return std::forward<T>(value);
    }

private:
    const Value& value_;
    bool good_ = true;
};

std::optional<Evidence> evidence_from(const Value& value) {
    Stored stored(value);
    Evidence evidence{{stored.offset("begin"), stored.offset("end")}, stored.text("phrase")};
    if (evidence.span.begin > evidence.span.end) return std::nullopt;
    return stored.if_good(std::move(evidence));
}

std::optional<PointGrade> point_from(const Value& value) {
    Stored stored(value);
    PointGrade point{.id = stored.text("id"),
                     .weight = stored.required_number("weight"),
                     .credit = stored.required_number("credit"),
                     .prompted = stored.truth("prompted"),
                     .denied = stored.truth("denied"),
                     .with_it = stored.number("with_it")};
    stored.read("evidence", evidence_from, point.evidence);
    return stored.if_good(std::move(point));
}

std::optional<RedFlagGrade> flag_from(const Value& value) {
    Stored stored(value);
    RedFlagGrade flag{.id = stored.text("id"),
                      .penalty = stored.required_number("penalty"),
                      .cap = stored.number("cap")};
    stored.read("evidence", evidence_from, flag.evidence);
    return stored.if_good(std::move(flag));
}

std::optional<Guard> guard_from(const Value& value) {
    for (const auto guard : guards)
        if (value.text() && *value.text() == to_text(guard)) return guard;
    return std::nullopt;
}

std::optional<Cap> cap_from(const Value& value) {
    Stored stored(value);
    Cap cap{stored.required_number("mark"), stored.text("by")};
    return stored.if_good(std::move(cap));
}

std::optional<std::string> text_from(const Value& value) {
    return value.text() ? std::optional(*value.text()) : std::nullopt;
}

}  // namespace

Value to_json(const Grade& grade, std::string_view answer) {
    Object object{{"mark", grade.mark},
                  {"band", to_text(grade.band)},
                  {"points", grade.points},
                  {"earned", grade.earned},
                  {"closeness", grade.closeness},
                  {"absent", list_of(grade.absent)},
                  {"focus", grade.focus},
                  {"order", grade.order},
                  {"per_point", list_of(grade.per_point, answer)},
                  {"red", list_of(grade.red, answer)},
                  {"guards", list_of(grade.guards)},
                  {"caps", list_of(grade.caps)}};
    if (grade.with_all) object.push_back({"with_all", *grade.with_all});
    object.push_back({"grader", grade.grader});
    object.push_back({"rubric", grade.rubric});
    object.push_back({"dictionary", grade.dictionary});
    return object;
}

std::optional<Grade> grade_from_json(const Value& value) {
    Stored stored(value);
    const auto band = parse_band(stored.text("band"));
    if (!band) return std::nullopt;
    return stored.if_good(Grade{.mark = stored.required_number("mark"),
                                .band = *band,
                                .points = stored.required_number("points"),
                                .earned = stored.required_number("earned"),
                                .closeness = stored.required_number("closeness"),
                                .absent = stored.read_list("absent", text_from),
                                .focus = stored.required_number("focus"),
                                .order = stored.required_number("order"),
                                .per_point = stored.read_list("per_point", point_from),
                                .red = stored.read_list("red", flag_from),
                                .guards = stored.read_list("guards", guard_from),
                                .caps = stored.read_list("caps", cap_from),
                                .with_all = stored.number("with_all"),
                                .grader = stored.text("grader"),
                                .rubric = stored.text("rubric"),
                                .dictionary = stored.text("dictionary")});
}

}  // namespace hotseat
