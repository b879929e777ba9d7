#include "record/history_format.hpp"

#include "json/fields.hpp"
#include "json/parse.hpp"
#include "record/record_json.hpp"

#include <algorithm>

namespace hotseat {
namespace {

constexpr int newest_version = 1;
constexpr std::string_view format = "hotseat-history";
constexpr std::size_t most_problems = 1000;

/// Reads one line as JSON and hands it to `take`, with problems placed in the whole file.
template <class Take>
void read_line(std::string_view text, std::string_view file, int line, Diagnostics& problems,
               Take&& take) {
    Diagnostics of_line;
    json::Problems told{std::string(file), text, of_line, line};
    if (const auto value = json::parse(text, told, {.bytes = 256u << 20})) take(*value, told);
    problems.insert(problems.end(), of_line.begin(), of_line.end());
}

void read_header(const json::Value& value, json::Problems& problems) {
    json::Fields fields(value, "the header", problems);
    const std::string hint = R"(an export begins with {"format":"hotseat-history","version":1})";
    const auto* name = fields.find("format");
    if (fields.is_object() && (name == nullptr || !name->text() || *name->text() != format))
        return fields.problem(value.at, "this is no history of hotseat's", hint);
    if (json::read_version(fields, newest_version)) fields.finish();
}

}  // namespace

std::string history_header() {
    return json::to_text(json::Object{{"format", format}, {"version", newest_version}}) + "\n";
}

std::string history_line(const WholeSession& session) {
    return json::to_text(to_json(session)) + "\n";
}

std::vector<WholeSession> read_history(std::string_view text, std::string_view file,
                                       Diagnostics& problems) {
    std::vector<WholeSession> sessions;
    for (int line = 1; !text.empty() || line == 1; ++line) {
        const auto content = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), content.size() + 1));
        const bool blank = content.find_first_not_of(" \t\r") == content.npos;
        if (line == 1) {
            read_line(content, file, line, problems, read_header);
            if (!problems.empty()) break;
        } else if (!blank) {
            read_line(content, file, line, problems, [&](const auto& value, auto& told) {
                sessions.push_back(session_from_json(value, told));
            });
        }
        if (problems.size() >= most_problems) break;
    }
    return sessions;
}

}  // namespace hotseat
