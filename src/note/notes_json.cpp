#include "base/iso_time.hpp"
#include "json/fields.hpp"
#include "json/parse.hpp"
#include "json/time_field.hpp"
#include "note/note.hpp"

#include <utility>

namespace hotseat {
namespace {

// The limits of notes-format.md.
constexpr json::Shape note_shape{.most_bytes = 2000};
constexpr json::Count note_count{.most = 10'000};

std::string slug_or_none(json::Fields& fields, std::string_view name, json::Problems& problems) {
    const auto* value = fields.find(name);
    if (!value) return {};
    return json::slug(*value, name, problems).value_or("");
}

Note note_from(const json::Value& value, json::Problems& problems) {
    json::Fields fields(value, "a note", problems);
    Note note{.topic = slug_or_none(fields, "topic", problems),
              .question = slug_or_none(fields, "question", problems),
              .text = fields.required_text("text", note_shape)};
    note.added = json::time(fields, "added").value_or(Instant());
    fields.finish();
    return note;
}

}  // namespace

std::string to_json(const Notes& notes) {
    json::List list;
    for (const auto& note : notes) {
        json::Object object;
        if (!note.topic.empty()) object.push_back({"topic", note.topic});
        if (!note.question.empty()) object.push_back({"question", note.question});
        object.push_back({"text", note.text});
        object.push_back({"added", iso_text(note.added, in_utc)});
        list.push_back(std::move(object));
    }
    const json::Object object{
        {"format", "hotseat-notes"}, {"version", 1}, {"notes", std::move(list)}};
    constexpr int indent = 2;
    return json::to_text(object, indent) + "\n";
}

std::optional<Notes> read_notes(std::string_view text, std::string_view file,
                                Diagnostics& diagnostics) {
    json::Problems problems(std::string(file), text, diagnostics);
    const auto value = json::parse(text, problems);
    if (!value) return std::nullopt;
    json::Fields fields(*value, "a file of notes", problems);
    fields.required_word("format", {"hotseat-notes"});
    if (fields.require("version")) fields.integer("version", 1, 1);
    fields.require("notes");
    Notes notes;
    for (const auto& one : fields.list("notes", note_count))
        notes.push_back(note_from(one, problems));
    fields.finish();
    if (problems.count() > 0) return std::nullopt;
    return notes;
}

}  // namespace hotseat
