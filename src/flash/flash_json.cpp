#include "base/iso_time.hpp"
#include "flash/card.hpp"
#include "json/fields.hpp"
#include "json/parse.hpp"
#include "json/time_field.hpp"

#include <utility>

namespace hotseat {
namespace {

// The limits of flash-format.md.
constexpr json::Shape id_shape{.most_bytes = 300, .one_line = true};
constexpr json::Count card_count{.most = 100'000};
constexpr int most_times = 1'000'000;

CardRecord record_from(const json::Value& value, json::Problems& problems) {
    json::Fields fields(value, "a card", problems);
    CardRecord record{.id = fields.required_text("id", id_shape)};
    record.last = static_cast<Recall>(fields.required_word("last", recall_words()).value_or(0));
    record.shown = json::required_time(fields, "shown");
    record.times = static_cast<int>(fields.integer("times", 1, most_times).value_or(1));
    fields.finish();
    return record;
}

}  // namespace

std::string_view to_text(CardKind kind) {
    switch (kind) {
        case CardKind::miss:
            return "missed";
        case CardKind::note:
            return "your note";
        case CardKind::bank:
            return "";
    }
    return "";
}

const std::vector<std::string>& recall_words() {
    static const std::vector<std::string> words{"knew", "unsure", "did-not"};
    return words;
}

std::string to_json(const CardRecords& records) {
    json::List list;
    for (const auto& record : records)
        list.push_back(json::Object{{"id", record.id},
                                    {"last", recall_words()[static_cast<std::size_t>(record.last)]},
                                    {"shown", iso_text(record.shown, in_utc)},
                                    {"times", record.times}});
    const json::Object object{
        {"format", "hotseat-flash"}, {"version", 1}, {"cards", std::move(list)}};
    constexpr int indent = 2;
    return json::to_text(object, indent) + "\n";
}

std::optional<CardRecords> read_card_records(std::string_view text, std::string_view file,
                                             Diagnostics& diagnostics) {
    json::Problems problems(std::string(file), text, diagnostics);
    const auto value = json::parse(text, problems);
    if (!value) return std::nullopt;
    json::Fields fields(*value, "a file of flash cards", problems);
    fields.required_word("format", {"hotseat-flash"});
    if (fields.require("version")) fields.integer("version", 1, 1);
    fields.require("cards");
    CardRecords records;
    for (const auto& one : fields.list("cards", card_count))
        records.push_back(record_from(one, problems));
    fields.finish();
    if (problems.count() > 0) return std::nullopt;
    return records;
}

}  // namespace hotseat
