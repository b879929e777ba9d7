#include "base/fingerprint.hpp"
#include "json/fields.hpp"
#include "json/parse.hpp"
#include "text/english.hpp"

#include <algorithm>

namespace hotseat {
namespace {

WordSet word_set(json::Fields& fields, const char* name) {
    WordSet words;
    for (const auto& [word, at] : fields.texts(name))
        if (!words.insert(word).second)
            fields.problem(at, "\"" + word + "\" stands twice in " + name, "remove one");
    return words;
}

/// The members of an object of texts, in the order written.
std::vector<std::pair<std::string, std::string>> pairs(json::Fields& fields, const char* name) {
    std::vector<std::pair<std::string, std::string>> result;
    const auto* value = fields.find(name);
    if (!value) return result;
    if (!value->object()) {
        fields.problem(value->at, std::string(name) + " is no object",
                       R"(write {"word": "replacement"})");
        return result;
    }
    for (const auto& [key, replacement, at] : *value->object()) {
        if (key.empty() || !replacement.text())
            fields.problem(at, std::string(name) + " holds something that is not text",
                           R"(write "word": "replacement")");
        else
            result.emplace_back(key, *replacement.text());
    }
    return result;
}

WordMap word_map(json::Fields& fields, const char* name) {
    const auto list = pairs(fields, name);
    return {list.begin(), list.end()};
}

std::map<std::string, int, std::less<>> numbers(json::Fields& fields) {
    std::map<std::string, int, std::less<>> result;
    const auto* value = fields.find("numbers");
    if (!value) return result;
    const auto* object = value->object();
    for (const auto& [word, number, at] : object ? *object : json::Object{}) {
        const auto* integer = number.integer();
        if (integer && *integer >= 0 && *integer <= 999)
            result[word] = static_cast<int>(*integer);
        else
            fields.problem(at, "the number of \"" + word + "\" is not one from 0 to 999",
                           R"(write "seven": 7)");
    }
    if (!object) fields.problem(value->at, "numbers is no object", R"(write {"seven": 7})");
    return result;
}

}  // namespace

English read_english(std::string_view text, std::string_view file, Diagnostics& diagnostics) {
    English english;
    json::Problems problems(std::string(file), text, diagnostics);
    const auto root = json::parse(text, problems);
    if (!root) return english;
    json::Fields fields(*root, "the lexicon of English", problems);
    if (!json::read_version(fields, 1)) return english;
    english.function_words = word_set(fields, "function_words");
    english.empty_words = word_set(fields, "empty_words");
    english.negators = word_set(fields, "negators");
    english.negating_pairs = word_set(fields, "negating_pairs");
    english.not_negating = word_set(fields, "not_negating");
    english.short_scope = word_set(fields, "short_scope");
    english.clause_words = word_set(fields, "clause_words");
    english.subject_pronouns = word_set(fields, "subject_pronouns");
    english.opinion_verbs = word_set(fields, "opinion_verbs");
    english.prepositions = word_set(fields, "prepositions");
    english.abbreviations = word_set(fields, "abbreviations");
    english.contractions = word_map(fields, "contractions");
    english.contracted_ends = word_map(fields, "contracted_ends");
    english.numbers = numbers(fields);
    english.operators = pairs(fields, "operators");
    std::ranges::stable_sort(english.operators, std::ranges::greater{},
                             [](const auto& pair) { return pair.first.size(); });
    english.entities = word_map(fields, "entities");
    english.spoken = word_map(fields, "spoken");
    english.fillers = word_set(fields, "fillers");
    english.pause_fillers = word_set(fields, "pause_fillers");
    english.ignorance = word_set(fields, "ignorance");
    english.same_stem = word_map(fields, "same_stem");
    fields.finish();
    english.fingerprint = Fingerprint().add(text).hex();
    return english;
}

void read_technical(std::string_view text, std::string_view file, English& english,
                    Diagnostics& problems) {
    int line_number = 0;
    for (std::size_t at = 0; at < text.size(); ++line_number) {
        const auto end = std::min(text.find('\n', at), text.size());
        const auto line = text.substr(at, end - at);
        at = end + 1;
        if (line.empty() || line.front() == '#') continue;
        const bool plain = std::ranges::all_of(
            line, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
        if (plain)
            english.technical.emplace(line);
        else
            problems.push_back({{std::string(file), {line_number + 1, 1}},
                                "\"" + std::string(line) + "\" is not one plain word",
                                "lower-case letters and digits, one word a line"});
    }
    english.fingerprint = Fingerprint().add(english.fingerprint).add(text).hex();
}

}  // namespace hotseat
