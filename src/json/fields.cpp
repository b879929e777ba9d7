#include "json/fields.hpp"

#include "base/nearest.hpp"
#include "base/slug.hpp"

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

/// What was written, where it is short enough to say: `7`, `"x"`, `a list`.
std::string shown(const Value& value) {
    if (const auto* text = value.text()) return in_quotes(*text);
    if (const auto* truth = value.truth()) return *truth ? "true" : "false";
    if (const auto* integer = value.integer()) return fmt::format("{}", *integer);
    if (value.is_number()) return fmt::format("{}", value.number());
    return kind_of(value);
}

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

std::string kind_of(const Value& value) {
    if (value.text()) return "text";
    if (value.truth()) return *value.truth() ? "true" : "false";
    if (value.is_number()) return "a number";
    if (value.list()) return "a list";
    return value.object() ? "an object" : "null";
}

std::optional<std::string> shown_text(const Value& value, std::string_view name, const Shape& shape,
                                      Problems& problems) {
    const auto wrong = [&](std::string_view what, std::string hint) {
        problems.add(value.at, fmt::format("\"{}\" {}", name, what), std::move(hint));
        return std::nullopt;
    };
    const auto* text = value.text();
    if (text == nullptr)
        return wrong("must be text, and this is " + shown(value),
                     value.is_null() ? "leave the field out" : "put it in double quotes");
    if (text->size() > shape.most_bytes)
        return wrong(fmt::format("is too long: {} bytes", text->size()),
                     fmt::format("up to {} bytes", shape.most_bytes));
    if (holds_control_character(*text))
        return wrong("holds a control character",
                     R"(remove it: \n and \t are the only ones a text may hold)");
    if (shape.one_line && text->find_first_of("\n\t") != text->npos)
        return wrong("must be one line", R"(remove the \n or \t)");
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
    auto text = shown_text(*value, name, shape, problems_);
    good_ = good_ && text;
    if (text && is_blank(*text))
        problem(value->at, fmt::format("\"{}\" is empty", name), "write it");
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
    problem(value->at, fmt::format("\"{}\" must be text, and this is {}", name, shown(*value)),
            "put it in double quotes");
    return {};
}

bool Fields::truth(std::string_view name, bool otherwise) {
    const auto* value = find(name);
    if (value == nullptr) return otherwise;
    if (const auto* truth = value->truth()) return *truth;
    problem(value->at,
            fmt::format("\"{}\" must be true or false, and this is {}", name, shown(*value)),
            "write true or false, without quotes");
    return otherwise;
}

std::optional<double> Fields::number(std::string_view name, double least, double most) {
    const auto* value = find(name);
    if (value == nullptr) return std::nullopt;
    if (value->is_number() && value->number() >= least && value->number() <= most)
        return value->number();
    problem(value->at,
            fmt::format("\"{}\" must be a number from {} to {}, and this is {}", name, least, most,
                        shown(*value)),
            value->text() ? "write it without quotes" : "");
    return std::nullopt;
}

std::optional<std::int64_t> Fields::integer(std::string_view name, std::int64_t least,
                                            std::int64_t most) {
    const auto* value = find(name);
    if (value == nullptr) return std::nullopt;
    if (const auto* whole = value->integer(); whole && *whole >= least && *whole <= most)
        return *whole;
    problem(value->at,
            fmt::format("\"{}\" must be a whole number from {} to {}, and this is {}", name, least,
                        most, shown(*value)),
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
    problem(value->at,
            fmt::format("\"{}\" must be {}, and this is {}", name, one_of(words), shown(*value)),
            value->text() ? did_you_mean(*value->text(), words) : "");
    return std::nullopt;
}

std::optional<std::size_t> Fields::required_word(std::string_view name,
                                                 const std::vector<std::string>& words) {
    if (require(name) == nullptr) return std::nullopt;
    return word(name, words);
}

std::vector<Fields::Text> Fields::texts(std::string_view name, std::size_t most,
                                        const Shape& shape) {
    std::vector<Text> texts;
    for (const auto& value : list(name, 0, most)) {
        auto text = shown_text(value, name, shape, problems_);
        if (text && is_blank(*text))
            problem(value.at, fmt::format("an empty text in \"{}\"", name),
                    "write it or remove it");
        else if (text)
            texts.push_back({std::move(*text), value.at});
        else
            good_ = false;
    }
    return texts;
}

const List& Fields::list(std::string_view name, std::size_t least, std::size_t most) {
    static const List none;
    const auto* value = find(name);
    if (value == nullptr) return none;
    const auto* list = value->list();
    if (list == nullptr) {
        problem(value->at,
                fmt::format("\"{}\" must be a list, and this is {}", name, shown(*value)),
                "write it in brackets: [...]");
        return none;
    }
    if (list->size() >= least && list->size() <= most) return *list;
    problem(
        value->at, fmt::format("\"{}\" holds {}", name, list->size()),
        list->size() < least ? fmt::format("at least {}", least) : fmt::format("up to {}", most));
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
                             "it may have: " + fmt::format("{}", fmt::join(known_, ", "))));
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
    return true;
}

}  // namespace hotseat::json
