#include "json/fields.hpp"
#include "json/parse.hpp"
#include "support/catch.hpp"

#include <fmt/format.h>

#include <string>

using namespace hotseat;
using json::Fields;
using json::Problems;

namespace {

std::string told(const Diagnostics& diagnostics) {
    std::string text;
    for (const auto& diagnostic : diagnostics) {
        if (!text.empty()) text += '\n';
        text += to_text(diagnostic);
    }
    return text;
}

struct Read {
    std::optional<json::Value> value{};
    std::string told{};  // every problem, a line each, hints with it
};

Read read(std::string_view text, const json::Limits& limits = {}) {
    Diagnostics diagnostics;
    Problems problems("a.json", text, diagnostics);
    auto value = json::parse(text, problems, limits);
    return {std::move(value), told(diagnostics)};
}

std::string error(std::string_view place, std::string_view message, std::string_view hint) {
    return fmt::format("a.json:{}: error: {}\n  hint: {}", place, message, hint);
}

}  // namespace

TEST_CASE("a value that was parsed is written as it was read", "[json]") {
    const std::string text =
        GENERATE(as<std::string>(), R"({"b":1,"a":[true,null,-2,0.5,"é\n"]})", "[]", "{}", "7",
                 R"("")", R"([[[]],{"":{}}])", "-9223372036854775808", R"(["\ud83d\ude00"])");
    CAPTURE(text);
    const auto [value, told] = read(text);
    REQUIRE(told.empty());
    CHECK(read(to_text(*value)).value.has_value());
    if (text.find("\\u") == text.npos) CHECK(to_text(*value) == text);
}

TEST_CASE("every value and name knows where it stood", "[json]") {
    const std::string text =
        "{ \"n\" : 12 ,\n \"list\": [1,2 , {\"x\": \"y\"},\t-3.5e1] ,\"z\":false}";
    const auto value = *read(text).value;
    const auto at = [&](std::string_view part) { return text.find(part); };
    CHECK(value.at == 0);
    CHECK(value.find("n")->at == at("12"));
    const auto& list = *value.find("list");
    CHECK(list.at == at("[1"));
    CHECK((*list.list())[0].at == at("1,2"));
    CHECK((*list.list())[1].at == at("2 , {"));
    CHECK((*list.list())[2].at == at("{\"x"));
    CHECK((*list.list())[2].find("x")->at == at("\"y\""));
    CHECK((*list.list())[3].at == at("-3.5"));
    CHECK(value.find("z")->at == at("false"));
    CHECK(value.object()->at(1).at == at("\"list\""));
}

TEST_CASE("what is not JSON is told with its place and its remedy", "[json]") {
    struct Case {
        std::string text;
        std::string told;
    };
    const auto [text, told] = GENERATE(values<Case>({
        {"", error("1:1", "the file is empty", "a file holds one value, usually an object: {...}")},
        {"{\"a\": 1",
         error("1:8", "the text ends too early", "the { of line 1 is not closed: add }")},
        {"{\"a\":\n [1,\n",
         error("3:1", "the text ends too early", "the [ of line 2 is not closed: add ]")},
        {"{\"a\": 1\n \"b\": 2}",
         error("1:8", "a comma is missing", "add one before what follows")},
        {"[1 2]", error("1:3", "a comma is missing", "add one before what follows")},
        {"[1,]",
         error("1:3", "a comma before the end", "remove it: the last one before ] has none")},
        {"{\"a\": 1,\n}",
         error("1:8", "a comma before the end", "remove it: the last one before } has none")},
        {"[1,,2]", error("1:4", "two commas in a row", "remove one")},
        {"[,1]", error("1:2", "a value is missing here", "write one, or remove what asks for it")},
        {"{\"a\" 1}", error("1:5", "a colon is missing after the name", R"(write "name": value)")},
        {"{\"a\": }",
         error("1:7", "a value is missing here", "write one, or remove what asks for it")},
        {"{a: 1}", error("1:2", "a name without double quotes", R"(write "name": value)")},
        {"['a']", error("1:2", "text in single quotes", R"(use double quotes: "...")")},
        {"[1, // one\n2]", error("1:5", "JSON has no comments", "remove it")},
        {"# x\n{}", error("1:1", "JSON has no comments", "remove it")},
        {"{\"a\": [1}}", error("1:9", "this } closes nothing", "the [ of line 1 needs a ] first")},
        {"{}}", error("1:3", "one } too many", "remove it")},
        {"{} {}", error("1:4", "something follows the end",
                        "a file holds one value: remove what comes after it")},
        {"[True]", error("1:2", "\"True\" without double quotes", "did you mean \"true\"?")},
        {"[None]", error("1:2", "\"None\" without double quotes", "did you mean null?")},
        {"[yes]", error("1:2", "\"yes\" without double quotes", "put text in quotes")},
        {"[01]", error("1:2", "\"01\" is no number that counts",
                       "written like 12, -3 or 0.5, without + or leading zeros, below 1e308")},
        {"[12abc]", error("1:2", "\"12abc\" is no number that counts",
                          "written like 12, -3 or 0.5, without + or leading zeros, below 1e308")},
        {"[1e999]", error("1:2", "\"1e999\" is no number that counts",
                          "written like 12, -3 or 0.5, without + or leading zeros, below 1e308")},
        {"[1-2]", error("1:3", "a comma is missing", "add one before what follows")},
        {"[\"a\n\"]",
         error("1:2", "a text without closing quote",
               R"(close it with " on the same line; a line break inside is written \n)")},
        {"[\"a]", error("1:2", "a text without closing quote",
                        R"(close it with " on the same line; a line break inside is written \n)")},
        {"[\"a\tb\"]", error("1:4", "a control character in a text", R"(write \t for a tab)")},
        {"[\"a\x1b\"]", error("1:4", "a control character in a text", "remove it")},
        {R"(["C:\dir"])", error("1:5", "a backslash that means nothing here",
                                R"(a backslash itself is written \\)")},
        {R"(["\ud83d\u0041"])",
         error("1:3", R"(a \u that names no character)",
               R"(write \u and four hexadecimal digits, or the character itself)")},
        {R"(["\u12"])", error("1:3", R"(a \u that names no character)",
                              R"(write \u and four hexadecimal digits, or the character itself)")},
        {"[\"a\xff\"]", error("1:4", "this is not UTF-8", "save the file as UTF-8")},
        {"[\"\xed\xa0\x80\"]", error("1:3", "this is not UTF-8", "save the file as UTF-8")},
        {"[\xff]", error("1:2", "this is not UTF-8", "save the file as UTF-8")},
        {"[\u201Ca\u201D]", error("1:2", "a curly quote", R"(use straight double quotes: ")")},
        {"[\u00A01]", error("1:2", "a no-break space", "replace it by an ordinary space")},
        {"[=]", error("1:2", "this does not belong here", "JSON expects a value")},
        {"\xEF\xBB\xBF{}", error("1:1", "a byte order mark", "save the file as UTF-8 without one")},
        {std::string("{}\0x", 4), error("1:3", "a NUL character", "save the file as UTF-8 text")},
        {std::string("[\"\0\"]", 5),
         error("1:3", "a NUL character", "save the file as UTF-8 text")},
    }));
    CAPTURE(text);
    const auto got = read(text);
    CHECK(got.told == told);
    CHECK_FALSE(got.value.has_value());
}

TEST_CASE("a name that stands twice is told, and the first one counts", "[json]") {
    const auto [value, told] = read("{\"a\": 1,\n \"b\": 2, \"a\": 3}");
    CHECK(told == error("2:10", "\"a\" stands twice here",
                        "the first one is at line 1, column 2: remove one of them"));
    REQUIRE(value.has_value());
    CHECK(to_text(*value) == R"({"a":1,"b":2})");
}

TEST_CASE("a text beyond the limits is refused", "[json]") {
    const json::Limits limits{.bytes = 20, .depth = 3, .values = 6};
    CHECK(read("[[[1]]]", limits).value.has_value());
    CHECK(read("[[[[]]]]", limits).told ==
          error("1:4", "too deep", "objects and lists stand at most 3 inside each other"));
    CHECK(read("[1,2,3,4,5,6]", limits).told ==
          error("1:12", "too many values", "a file holds up to 6: split it"));
    CHECK(read(std::string(21, ' '), limits).told ==
          error("1:1", "too large", "a file holds up to 20 bytes: split it"));
    CHECK_FALSE(read(std::string(100'000, '[')).value.has_value());
}

TEST_CASE("many problems are told in the order of the text, up to a limit", "[json]") {
    std::string text = "{";
    for (int i = 0; i < 20'000; ++i) text += "\"same\": 1,\n";
    text += "\"last\": 2}";
    Diagnostics diagnostics;
    Problems problems("a.json", text, diagnostics);
    CHECK(json::parse(text, problems).has_value());
    REQUIRE(diagnostics.size() == Problems::most);
    CHECK(diagnostics[0].where.place.line == 2);
    CHECK(diagnostics[1].where.place.line == 3);
    CHECK(diagnostics.back().message == "more problems than these");
}

TEST_CASE("a long text is cut inside a message, never inside a character", "[json]") {
    CHECK(json::in_quotes("short") == "\"short\"");
    std::string text;
    for (int i = 0; i < 100; ++i) text += "é";
    const auto shown = json::in_quotes("x" + text);
    CHECK(shown.size() < 70);
    CHECK(read("[" + shown + "]").told.empty());
}

TEST_CASE("writing survives what is not UTF-8", "[json]") {
    CHECK(to_text(json::Value("a\xff")) == "\"a\uFFFD\"");
    const json::Value value(json::Object{{"a", json::List{1, "x"}}, {"b", nullptr}});
    CHECK(to_text(value) == R"({"a":[1,"x"],"b":null})");
    CHECK(to_text(value, 1) == "{\n \"a\": [\n  1,\n  \"x\"\n ],\n \"b\": null\n}");
}

namespace {

/// Every problem of reading `text` as an object with these fields.
std::string fields_of(std::string_view text) {
    Diagnostics diagnostics;
    Problems problems("a.json", text, diagnostics);
    const auto value = *json::parse(text, problems);
    Fields fields(value, "a thing", problems);
    if (!read_version(fields, 1)) return told(diagnostics);
    (void)fields.required_text("name", {.most_bytes = 8});
    (void)fields.integer("seconds", 5, 3600);
    (void)fields.number("weight", 0, 100);
    (void)fields.truth("spoken", false);
    (void)fields.word("level", {"junior", "mid", "senior"});
    (void)fields.texts("tags");
    fields.finish();
    CHECK(fields.good() == diagnostics.empty());
    return told(diagnostics);
}

}  // namespace

TEST_CASE("a field that is wrong is told with its place", "[json]") {
    struct Case {
        std::string text;
        std::string told;
    };
    const auto [text, told] = GENERATE(values<Case>({
        {R"({"name":"n","version":1,"$schema":"./schema.json","seconds":5,"weight":0.5,"spoken":true,"level":"mid","tags":[]})",
         ""},
        {"[]", error("1:1", "a thing must be an object, and this is a list",
                     "write it in braces: {...}")},
        {"{}", error("1:1", "a thing has no \"name\"", "add \"name\"")},
        {R"({"name": ""})", error("1:10", "\"name\" is an empty text", "write it or remove it")},
        {R"({"name": 7})",
         error("1:10", "\"name\" must be text, and this is 7", "put it in double quotes")},
        {R"({"name": null})",
         error("1:10", "\"name\" must be text, and this is null", "write it or remove it")},
        {R"({"name": "123456789"})",
         error("1:10", "\"name\" is too long: 9 bytes", "up to 8 bytes")},
        {R"({"name": "a\u001b"})",
         error("1:10", "\"name\" holds a control character",
               R"(remove it: \n and \t are the only ones a text may hold)")},
        {R"({"name": "\u009b"})",
         error("1:10", "\"name\" holds a control character",
               R"(remove it: \n and \t are the only ones a text may hold)")},
        {R"({"name": "é\n\t"})", ""},
        {R"({"name":"n", "seconds": 1.9})",
         "a.json:1:25: error: \"seconds\" must be a whole number from 5 to 3600, and this is 1.9"},
        {R"({"name":"n", "seconds": true})",
         "a.json:1:25: error: \"seconds\" must be a whole number from 5 to 3600, and this is true"},
        {R"({"name":"n", "seconds": 5.0})",
         "a.json:1:25: error: \"seconds\" must be a whole number from 5 to 3600, and this is 5.0"},
        {R"({"name":"n", "seconds": "60"})",
         error("1:25", "\"seconds\" must be a whole number from 5 to 3600, and this is \"60\"",
               "write it without quotes")},
        {R"({"name":"n", "seconds": 99999999999999999999})",
         "a.json:1:25: error: \"seconds\" must be a whole number from 5 to 3600, and this is "
         "1e+20"},
        {R"({"name":"n", "weight": 101})",
         "a.json:1:24: error: \"weight\" must be a number from 0 to 100, and this is 101"},
        {R"({"name":"n", "spoken": "yes"})",
         error("1:24", "\"spoken\" must be true or false, and this is \"yes\"",
               "write true or false, without quotes")},
        {R"({"name":"n", "level": "Senor"})",
         error("1:23", "\"level\" must be junior, mid or senior, and this is \"Senor\"",
               "did you mean \"senior\"?")},
        {R"({"name":"n", "tags": "x"})", error("1:22", "\"tags\" must be a list, and this is \"x\"",
                                               "write it in brackets: [...]")},
        {R"({"name":"n", "tags": ["x", ""]})",
         error("1:28", "\"tags\" is an empty text", "write it or remove it")},
        {R"({"name":"n", "tgas": []})",
         error("1:14", "a thing has no field \"tgas\"", "did you mean \"tags\"?")},
        {R"({"name":"n", "colour": []})",
         error("1:14", "a thing has no field \"colour\"",
               "it may have: version, $schema, name, seconds, weight, spoken, level, tags")},
        {R"({"version": 2, "nonsense": 1})",
         error("1:13", "made for a newer hotseat: this one reads version 1, and this is 2",
               "use a newer hotseat")},
        {R"({"version": 0, "name":"n"})",
         "a.json:1:13: error: \"version\" must be 1, and this is 0"},
    }));
    CAPTURE(text);
    CHECK(fields_of(text) == told);
}
