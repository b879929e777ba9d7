#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace hotseat::json {

class Value;
struct Member;

using List = std::vector<Value>;
using Object = std::vector<Member>;  // in the order written

/// A JSON value. One that was parsed remembers where it stood in its text.
class Value {
public:
    Value() = default;
    Value(std::nullptr_t);
    Value(bool truth);
    Value(int number);
    Value(std::int64_t number);
    Value(double number);
    Value(const char* text);
    Value(std::string text);
    Value(std::string_view text);
    Value(List list);
    Value(Object object);

    bool is_null() const { return std::holds_alternative<std::monostate>(content_); }
    const bool* truth() const { return std::get_if<bool>(&content_); }
    const std::int64_t* integer() const { return std::get_if<std::int64_t>(&content_); }
    const std::string* text() const { return std::get_if<std::string>(&content_); }
    const List* list() const { return std::get_if<List>(&content_); }
    List* list() { return std::get_if<List>(&content_); }
    const Object* object() const { return std::get_if<Object>(&content_); }
    Object* object() { return std::get_if<Object>(&content_); }

    /// True for integers too; `number()` gives either as a double.
    bool is_number() const;
    double number() const;

    /// The member of an object; null when there is none or this is no object.
    const Value* find(std::string_view name) const;

    std::size_t at = 0;  ///< byte offset of its first character; 0 when it was not parsed

private:
    std::variant<std::monostate, bool, std::int64_t, double, std::string, List, Object> content_;
};

struct Member {
    std::string name{};
    Value value{};
    std::size_t at = 0;  ///< byte offset of the name's opening quote
};

/// `{"a":1}`, or with line breaks and that many spaces of indent. Invalid UTF-8 becomes U+FFFD.
std::string to_text(const Value& value, int indent = -1);

}  // namespace hotseat::json
