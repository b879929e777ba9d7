#include "json/syntax.hpp"

#include "base/nearest.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <system_error>
#include <utility>

namespace hotseat::json {
namespace {

using std::size_t;

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}
bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// Tells what is wrong with one text, from the place where understanding it ended.
class Explainer {
public:
    Explainer(std::string_view text, const Understood& understood, Problems& problems)
        : text_(text), understood_(understood), problems_(problems) {}

    void explain() const {
        const auto here = skip_space(understood_.end);
        if (here == text_.size()) return unfinished();
        if (stuck_to_a_number(here)) return number(understood_.token);
        if (comment(here)) return;
        if (understood_.after_name) return after_name(here);
        if (understood_.in == Understood::In::file && !understood_.first) return after_all(here);
        if (understood_.first) return member(here);
        after_member(here);
    }

private:
    using In = Understood::In;

    char at(size_t place) const { return place < text_.size() ? text_[place] : '\0'; }
    size_t skip_space(size_t place) const {
        while (place < text_.size() && is_space(text_[place])) ++place;
        return place;
    }
    void add(size_t place, std::string message, std::string hint) const {
        problems_.add(place, std::move(message), std::move(hint));
    }
    std::string line_of(size_t place) const {
        return "line " + std::to_string(problems_.place(place).line);
    }
    std::string opener() const { return understood_.in == In::object ? "{" : "["; }
    std::string closer() const { return understood_.in == In::object ? "}" : "]"; }

    void unfinished() const {
        if (understood_.in == In::file)
            return add(0, "the file is empty", "a file holds one value, usually an object: {...}");
        add(text_.size(), "the text ends too early",
            "the " + opener() + " of " + line_of(understood_.opened) + " is not closed: add " +
                closer());
    }

    // "12abc" and "012" are read as a number with something behind it.
    bool stuck_to_a_number(size_t here) const {
        const char c = at(understood_.token);
        return here == understood_.end && understood_.end > 0 && (is_digit(c) || c == '-') &&
               (is_digit(at(here)) || is_letter(at(here)) || at(here) == '.');
    }

    bool comment(size_t here) const {
        const char c = at(here), next = at(here + 1);
        if (c != '#' && !(c == '/' && (next == '/' || next == '*'))) return false;
        add(here, "JSON has no comments", "remove it");
        return true;
    }

    void after_name(size_t here) const {
        if (at(here) == ':') return value(skip_space(here + 1));
        add(understood_.end, "a colon is missing after the name", R"(write "name": value)");
    }

    void after_all(size_t here) const {
        if (at(here) == '}' || at(here) == ']')
            return add(here, std::string("one ") + at(here) + " too many", "remove it");
        add(here, "something follows the end",
            "a file holds one value: remove what comes after it");
    }

    // After a value in a list or an object: a comma or the end must come.
    void after_member(size_t here) const {
        const char c = at(here);
        if (c == ',') return after_comma(here, skip_space(here + 1));
        if (c == '}' || c == ']') return wrong_closer(here);
        const bool begins_a_value = c == '"' || c == '{' || c == '[' || c == '-' || c == '\'' ||
                                    is_digit(c) || is_letter(c);
        if (begins_a_value)
            return add(understood_.end, "a comma is missing", "add one before what follows");
        unexpected(here);
    }

    void wrong_closer(size_t here) const {
        add(here, std::string("this ") + at(here) + " closes nothing",
            "the " + opener() + " of " + line_of(understood_.opened) + " needs a " + closer() +
                " first");
    }

    void after_comma(size_t comma, size_t here) const {
        const char c = at(here);
        if (here == text_.size()) return unfinished();
        if (c == '}' || c == ']')
            return add(comma, "a comma before the end",
                       std::string("remove it: the last one before ") + c + " has none");
        if (c == ',') return add(here, "two commas in a row", "remove one");
        member(here);
    }

    void member(size_t here) const { understood_.in == In::object ? name(here) : value(here); }

    void name(size_t here) const {
        const char c = at(here);
        if (comment(here)) return;
        if (c == '"') return string(here);
        if (c == ',') return add(here, "a comma without a value before it", "remove it");
        if (c == ']') return wrong_closer(here);
        if (is_letter(c) || is_digit(c) || c == '\'')
            return add(here, "a name without double quotes", R"(write "name": value)");
        unexpected(here);
    }

    void value(size_t here) const {
        const char c = at(here);
        if (here == text_.size()) return unfinished();
        if (comment(here)) return;
        if (c == '"') return string(here);
        if (c == '\'') return add(here, "text in single quotes", R"(use double quotes: "...")");
        if (is_digit(c) || c == '-' || c == '+' || c == '.') return number(here);
        if (is_letter(c)) return word(here);
        if (c == ',' || c == '}' || c == ']' || c == ':')
            return add(here, "a value is missing here", "write one, or remove what asks for it");
        unexpected(here);
    }

    void number(size_t here) const {
        auto end = here;
        while (end < text_.size() && (is_digit(at(end)) || is_letter(at(end)) || at(end) == '.' ||
                                      at(end) == '+' || at(end) == '-'))
            ++end;
        add(here,
            std::string(in_quotes(text_.substr(here, end - here))) + " is no number that counts",
            "written like 12, -3 or 0.5, without + or leading zeros, below 1e308");
    }

    void word(size_t here) const {
        static const std::array<std::string, 3> words{"true", "false", "null"};
        auto end = here;
        while (end < text_.size() && (is_letter(at(end)) || is_digit(at(end)))) ++end;
        const auto written = text_.substr(here, end - here);
        const auto hint = written == "None" ? std::string("did you mean null?")
                                            : did_you_mean(written, words, "put text in quotes");
        add(here, in_quotes(written) + " without double quotes", hint);
    }

    void string(size_t begin) const {
        for (auto here = begin + 1; here < text_.size();) {
            const char c = at(here);
            const auto size = character_size(text_, here);
            if (size == 0) return not_utf8(here);
            if (c == '"') return unexpected(here + 1);
            if (c == '\n' || c == '\r') break;
            if (static_cast<unsigned char>(c) < 0x20)
                return add(here, "a control character in a text",
                           c == '\t' ? R"(write \t for a tab)" : "remove it");
            const auto read = c == '\\' ? escape_size(here) : size;
            if (read == 0) return bad_escape(here);
            here += read;
        }
        add(begin, "a text without closing quote",
            R"(close it with " on the same line; a line break inside is written \n)");
    }

    // Of the escape that begins at `here`; 0 when JSON knows none such.
    size_t escape_size(size_t here) const {
        if (at(here + 1) != 'u')
            return std::string_view(R"("\/bfnrt)").find(at(here + 1)) != text_.npos ? 2 : 0;
        // The halves of a pair (\ud83d\ude00) name a character only together.
        const auto unit = code_unit(here);
        if (unit >= 0xDC00 && unit <= 0xDFFF) return 0;
        if (unit < 0xD800 || unit > 0xDFFF) return unit == not_a_unit ? 0 : 6;
        const auto second = code_unit(here + 6);
        return second >= 0xDC00 && second <= 0xDFFF ? 12 : 0;
    }

    static constexpr unsigned not_a_unit = 0x10000;

    unsigned code_unit(size_t here) const {
        const auto digits = text_.substr(std::min(here, text_.size())).substr(0, 6);
        unsigned unit = 0;
        if (digits.size() < 6 || !digits.starts_with("\\u")) return not_a_unit;
        const auto* end = digits.data() + digits.size();
        const auto [stop, error] = std::from_chars(digits.data() + 2, end, unit, 16);
        return stop == end && error == std::errc() ? unit : not_a_unit;
    }

    void bad_escape(size_t here) const {
        if (at(here + 1) == 'u')
            return add(here, R"(a \u that names no character)",
                       R"(write \u and four hexadecimal digits, or the character itself)");
        add(here, "a backslash that means nothing here", R"(a backslash itself is written \\)");
    }

    void not_utf8(size_t here) const { add(here, "this is not UTF-8", "save the file as UTF-8"); }

    void unexpected(size_t here) const {
        if (here >= text_.size()) return unfinished();
        const auto size = character_size(text_, here);
        if (size == 0) return not_utf8(here);
        const auto character = text_.substr(here, size);
        if (character == "\u201C" || character == "\u201D" || character == "\u201E")
            return add(here, "a curly quote", R"(use straight double quotes: ")");
        if (character == "\u00A0")
            return add(here, "a no-break space", "replace it by an ordinary space");
        add(here, "this does not belong here", "JSON expects " + expected());
    }

    std::string expected() const {
        if (understood_.after_name || understood_.in == In::file) return "a value";
        if (!understood_.first) return "a comma or " + closer();
        return understood_.in == In::object ? R"("name": value)" : "a value";
    }

    std::string_view text_;
    const Understood& understood_;
    Problems& problems_;
};

}  // namespace

std::size_t character_size(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u;
    };
    const auto continues = [&](std::size_t count) {
        for (std::size_t i = 1; i <= count; ++i)
            if ((byte(at + i) & 0xC0) != 0x80) return false;
        return true;
    };
    const auto first = byte(at), second = byte(at + 1);
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return continues(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const bool overlong = first == 0xE0 && second < 0xA0;
        const bool half_of_a_pair = first == 0xED && second > 0x9F;
        return continues(2) && !overlong && !half_of_a_pair ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool overlong = first == 0xF0 && second < 0x90;
        const bool too_large = first == 0xF4 && second > 0x8F;
        return continues(3) && !overlong && !too_large ? 4 : 0;
    }
    return 0;
}

void explain(std::string_view text, const Understood& understood, Problems& problems) {
    Explainer(text, understood, problems).explain();
}

}  // namespace hotseat::json
