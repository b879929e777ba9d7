#include "json/text.hpp"

#include "base/slug.hpp"

#include <fmt/format.h>

#include <utility>

namespace hotseat::json {
namespace {

/// True when it holds a character that could move a cursor or ring a bell: U+0000 to U+001F but for
/// \n and \t, U+007F to U+009F.
bool holds_control_character(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if ((byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7F) return true;
        const bool second_of_two = i > 0 && text[i - 1] == '\xC2';
        if (second_of_two && byte < 0xA0) return true;
    }
    return false;
}

bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t\n") == text.npos;
}

}  // namespace

std::string shown(const Value& value) {
    if (const auto* text = value.text()) return in_quotes(*text);
    if (const auto* truth = value.truth()) return *truth ? "true" : "false";
    if (const auto* integer = value.integer()) return fmt::format("{}", *integer);
    if (value.is_number()) {
        auto number = fmt::format("{}", value.number());
        const bool whole = number.find_first_not_of("-0123456789") == number.npos;
        return whole ? number + ".0" : number;  // it was written so, and is not taken for whole
    }
    if (value.list()) return "a list";
    return value.object() ? "an object" : "null";
}

std::optional<std::string> shown_text(const Value& value, std::string_view name, const Shape& shape,
                                      Problems& problems) {
    const auto wrong = [&](std::string_view what, std::string hint) {
        problems.add(value.at, in_quotes(name) + " " + std::string(what), std::move(hint));
        return std::nullopt;
    };
    const auto* text = value.text();
    if (text == nullptr)
        return wrong("must be text, and this is " + shown(value),
                     value.is_null() ? "write it or remove it" : "put it in double quotes");
    if (text->size() > shape.most_bytes)
        return wrong(fmt::format("is too long: {} bytes", text->size()),
                     fmt::format("up to {} bytes", shape.most_bytes));
    if (holds_control_character(*text))
        return wrong("holds a control character",
                     R"(remove it: \n and \t are the only ones a text may hold)");
    if (shape.one_line && text->find_first_of("\n\t") != text->npos)
        return wrong("must be one line", R"(remove the \n or \t)");
    if (!shape.blank && is_blank(*text)) return wrong("is an empty text", "write it or remove it");
    return *text;
}

std::optional<std::string> slug(const Value& value, std::string_view name, Problems& problems) {
    auto text = shown_text(value, name, {}, problems);
    if (!text || is_slug(*text)) return text;
    const auto proposed = slug_from(*text);
    problems.add(value.at, fmt::format("{} is no {}", in_quotes(*text), name),
                 proposed.empty() ? "write it like \"two-words\"" : "write \"" + proposed + "\"");
    return std::nullopt;
}

}  // namespace hotseat::json
