#include "json/value.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace hotseat::json {
namespace {

using nlohmann::ordered_json;

ordered_json to_library(const Value& value) {
    if (const auto* truth = value.truth()) return *truth;
    if (const auto* integer = value.integer()) return *integer;
    if (value.is_number()) return value.number();
    if (const auto* text = value.text()) return *text;
    if (const auto* list = value.list()) {
        auto result = ordered_json::array();
        for (const auto& item : *list) result.push_back(to_library(item));
        return result;
    }
    if (const auto* object = value.object()) {
        auto result = ordered_json::object();
        // emplace_back is the vector's: the map's own ways to insert search it first, O(n) each.
        auto& members = result.get_ref<ordered_json::object_t&>();
        for (const auto& member : *object)
            members.emplace_back(member.name, to_library(member.value));
        return result;
    }
    return nullptr;
}

}  // namespace

// Not in the class: clang 14 wants to know Member there.
Value::Value(std::nullptr_t) {}
Value::Value(bool truth) : content_(truth) {}
Value::Value(int number) : content_(std::int64_t{number}) {}
Value::Value(std::int64_t number) : content_(number) {}
Value::Value(double number) : content_(number) {}
Value::Value(const char* text) : content_(std::string(text)) {}
Value::Value(std::string text) : content_(std::move(text)) {}
Value::Value(std::string_view text) : content_(std::string(text)) {}
Value::Value(List list) : content_(std::move(list)) {}
Value::Value(Object object) : content_(std::move(object)) {}

bool Value::is_number() const {
    return integer() != nullptr || std::holds_alternative<double>(content_);
}

double Value::number() const {
    if (const auto* whole = integer()) return static_cast<double>(*whole);
    const auto* fraction = std::get_if<double>(&content_);
    return fraction ? *fraction : 0;
}

const Value* Value::find(std::string_view name) const {
    if (object() == nullptr) return nullptr;
    const auto it = std::ranges::find(*object(), name, &Member::name);
    return it == object()->end() ? nullptr : &it->value;
}

std::string to_text(const Value& value, int indent) {
    return to_library(value).dump(indent, ' ', false, ordered_json::error_handler_t::replace);
}

}  // namespace hotseat::json
