#include "record/exact_text.hpp"

#include "unicode/printable.hpp"

namespace hotseat {
namespace {

constexpr std::string_view digits = "0123456789abcdef";

std::string hexadecimal(std::string_view bytes) {
    std::string text;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

std::optional<std::string> from_hexadecimal(std::string_view text) {
    if (text.size() % 2 != 0) return std::nullopt;
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const auto high = digits.find(text[i]);
        const auto low = digits.find(text[i + 1]);
        if (high == digits.npos || low == digits.npos) return std::nullopt;
        bytes += static_cast<char>(high << 4 | low);
    }
    return bytes;
}

}  // namespace

json::Value exact_json(std::string_view text) {
    if (is_utf8(text)) return text;
    return json::Object{{"bytes", hexadecimal(text)}};
}

std::optional<std::string> exact_text(const json::Value& value) {
    if (const auto* text = value.text()) return *text;
    const auto* bytes = value.find("bytes");
    if (bytes == nullptr || bytes->text() == nullptr || value.object()->size() != 1)
        return std::nullopt;
    return from_hexadecimal(*bytes->text());
}

std::string exact_text(json::Fields& fields, std::string_view name) {
    const auto* value = fields.find(name);
    if (value == nullptr) return {};
    auto text = exact_text(*value);
    if (!text)
        fields.problem(value->at, "\"" + std::string(name) + "\" must be text",
                       R"(put it in double quotes; bytes that are no UTF-8: {"bytes": "c3"})");
    return text.value_or("");
}

}  // namespace hotseat
