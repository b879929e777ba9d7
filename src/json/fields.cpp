#include "json/fields.hpp"

#include "base/nearest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace hotseat::json {
namespace {

/// "a, b or c"
std::string one_of(const std::vector<std::string>& words) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) text += i + 1 == words.size() ? " or " : ", ";
        text += words[i];
    }
    return text;
}

Shape not_blank(Shape shape) {
    shape.blank = false;
    return shape;
}

}  // namespace

Fields::Fields(const Value& value, std::string_view what, Problems& problems)
    : object_(value.object()), at_(value.at), what_(what), problems_(problems) {
    if (object_ == nullptr)
        problem(at_, fmt::format("{} must be an object, and this is {}", what, shown(value)),
                "write it in braces: {...}");
}

void Fields::problem(std::size_t at, std::string message, std::string hint) {
    good_ = false;
    problems_.add(at, std::move(message), std::move(hint));
}

void Fields::wrong(const Value& value, std::string_view name, std::string_view expected,
                   std::string hint) {
    problem(value.at,
            fmt::format("{} must be {}, and this is {}", in_quotes(name), expected, shown(value)),
            std::move(hint));
}

const Value* Fields::find(std::string_view name) {
    if (std::ranges::find(known_, name) == known_.end()) known_.emplace_back(name);
    if (object_ == nullptr) return nullptr;
    const auto it = std::ranges::find(*object_, name, &Member::name);
    return it == object_->end() ? nullptr : &it->value;
}

const Value* Fields::require(std::string_view name) {
    const auto* value = find(name);
    if (value == nullptr && object_ != nullptr)
        problem(at_, fmt::format("{} has no \"{}\"", what_, name), fmt::format("add \"{}\"", name));
    return value;
}

std::string Fields::required_text(std::string_view name, const Shape& shape) {
    const auto* value = require(name);
    if (value == nullptr) return {};
    auto text = shown_text(*value, name, not_blank(shape), problems_);
    good_ = good_ && text;
    return text.value_or("");
}

std::string Fields::text(std::string_view name, std::string_view otherwise, const Shape& shape) {
    const auto* value = find(name);
    if (value == nullptr) return std::string(otherwise);
    auto text = shown_text(*value, name, shape, problems_);
    good_ = good_ && text;
    return text.value_or(std::string(otherwise));
}

std::string Fields::required_slug(std::string_view name) {
    const auto* value = require(name);
    if (value == nullptr) return {};
    auto text = slug(*value, name, problems_);
    good_ = good_ && text;
    return text.value_or("");
}

std::string Fields::any_text(std::string_view name) {
    const auto* value = find(name);
    if (value == nullptr) return {};
    if (const auto* text = value->text()) return *text;
    wrong(*value, name, "text", "put it in double quotes");
    return {};
}

bool Fields::truth(std::string_view name, bool otherwise) {
    const auto* value = find(name);
    if (value == nullptr) return otherwise;
    if (const auto* truth = value->truth()) return *truth;
    wrong(*value, name, "true or false", "write true or false, without quotes");
    return otherwise;
}

std::optional<double> Fields::number(std::string_view name, double least, double most) {
    const auto* value = find(name);
    if (value == nullptr) return std::nullopt;
    if (value->is_number() && value->number() >= least && value->number() <= most)
        return value->number();
    wrong(*value, name, fmt::format("a number from {} to {}", least, most),
          value->text() ? "write it without quotes" : "");
    return std::nullopt;
}

std::optional<std::int64_t> Fields::integer(std::string_view name, std::int64_t least,
                                            std::int64_t most) {
    const auto* value = find(name);
    if (value == nullptr) return std::nullopt;
    if (const auto* whole = value->integer(); whole && *whole >= least && *whole <= most)
        return *whole;
    wrong(*value, name,
          least == most ? fmt::format("{}", least)
                        : fmt::format("a whole number from {} to {}", least, most),
          value->text() ? "write it without quotes" : "");
    return std::nullopt;
}

std::optional<std::size_t> Fields::word(std::string_view name,
                                        const std::vector<std::string>& words) {
    const auto* value = find(name);
    if (value == nullptr) return std::nullopt;
    if (const auto* text = value->text())
        if (const auto it = std::ranges::find(words, *text); it != words.end())
            return static_cast<std::size_t>(it - words.begin());
    wrong(*value, name, one_of(words), value->text() ? did_you_mean(*value->text(), words) : "");
    return std::nullopt;
}

std::optional<std::size_t> Fields::required_word(std::string_view name,
                                                 const std::vector<std::string>& words) {
    if (require(name) == nullptr) return std::nullopt;
    return word(name, words);
}

std::vector<Fields::Text> Fields::texts(std::string_view name, const Count& count,
                                        const Shape& shape) {
    std::vector<Text> texts;
    for (const auto& value : list(name, count)) {
        auto text = shown_text(value, name, not_blank(shape), problems_);
        good_ = good_ && text;
        if (text) texts.push_back({std::move(*text), value.at});
    }
    return texts;
}

bool Fields::holds(const Value& value, std::string_view name, std::size_t size,
                   const Count& count) {
    if (size >= count.least && size <= count.most) return true;
    problem(value.at, fmt::format("{} holds {}", in_quotes(name), size),
            size < count.least ? fmt::format("at least {}", count.least)
                               : fmt::format("at most {}", count.most));
    return false;
}

const List& Fields::list(std::string_view name, const Count& count) {
    static const List none;
    const auto* value = find(name);
    if (value == nullptr) return none;
    if (const auto* list = value->list())
        return holds(*value, name, list->size(), count) ? *list : none;
    wrong(*value, name, "a list", "write it in brackets: [...]");
    return none;
}

const Object& Fields::object(std::string_view name, const Count& count) {
    static const Object none;
    const auto* value = find(name);
    if (value == nullptr) return none;
    if (const auto* object = value->object())
        return holds(*value, name, object->size(), count) ? *object : none;
    wrong(*value, name, "an object", "write it in braces: {...}");
    return none;
}

void Fields::finish() {
    if (object_ == nullptr) return;
    for (const auto& member : *object_) {
        if (std::ranges::find(known_, member.name) != known_.end()) continue;
        good_ = false;
        if (problems_.full()) return;
        problem(member.at, fmt::format("{} has no field {}", what_, in_quotes(member.name)),
                did_you_mean(member.name, known_,
                             fmt::format("it may have: {}", fmt::join(known_, ", "))));
    }
}

bool read_version(Fields& fields, int newest) {
    const auto* value = fields.find("version");
    if (value != nullptr && value->integer() && *value->integer() > newest) {
        fields.problem(
            value->at,
            fmt::format("made for a newer hotseat: this one reads version {}, and this is {}",
                        newest, *value->integer()),
            "use a newer hotseat");
        return false;
    }
    fields.integer("version", 1, newest);
    fields.text("$schema");  // tells an editor how to help, and nobody else anything
    return true;
}

}  // namespace hotseat::json
