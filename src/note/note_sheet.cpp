#include "note/note_sheet.hpp"

#include "base/nearest.hpp"
#include "unicode/printable.hpp"

#include <algorithm>
#include <utility>

namespace hotseat {
namespace {

constexpr std::string_view explanation =
    "// One note a line, behind a dash; two spaces go on with it. \"# topic\" says what follows\n"
    "// is about. What is deleted is gone. Lines like these are not kept.\n";

/// Reads a sheet line by line.
class SheetReader {
public:
    SheetReader(std::string_view file, const std::vector<std::string>& known, Instant now,
                Diagnostics& problems)
        : file_(file), known_(known), now_(now), problems_(problems) {}

    void take(std::string_view line) {
        ++number_;
        if (line.ends_with('\r')) line.remove_suffix(1);
        const auto content = line.substr(std::min(line.find_first_not_of(" \t"), line.size()));
        if (content.empty()) return;
        if (line.starts_with("//")) return;
        if (line.starts_with("# ")) return take_topic(line.substr(2));
        if (line == "-" || line.starts_with("- ")) return begin(line.substr(1));
        if (content.size() < line.size() && !notes_.empty() && open_) {
            notes_.back().text += '\n';
            notes_.back().text += content;
            return;
        }
        problem("this belongs to no note", "begin a note with \"- \", a topic with \"# \"");
    }

    std::optional<Notes> result() && {
        check_last();
        if (bad_) return std::nullopt;
        return std::move(notes_);
    }

private:
    void problem(std::string message, std::string hint) { problem(number_, message, hint); }
    void problem(int line, std::string message, std::string hint) {
        bad_ = true;
        problems_.push_back({{std::string(file_), {line, 1}}, std::move(message), std::move(hint)});
    }

    void check_last() {
        if (notes_.empty()) return;
        if (auto trouble = trouble_with(notes_.back().text); !trouble.empty())
            problem(begun_, std::move(trouble), "shorten it, or make two of it");
    }

    void take_topic(std::string_view name) {
        open_ = false;
        name = name.substr(0, name.find_last_not_of(" \t") + 1);
        if (name != no_topic && std::ranges::find(known_, name) == known_.end())
            return problem("\"" + std::string(name) + "\" is no topic",
                           did_you_mean(name, known_, "hotseat bank list shows the topics"));
        topic_ = name == no_topic ? "" : name;
    }

    void begin(std::string_view text) {
        text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
        text = text.substr(0, text.find_last_not_of(" \t") + 1);
        check_last();
        open_ = !text.empty();
        begun_ = number_;
        if (open_) notes_.push_back({.topic = topic_, .text = std::string(text), .added = now_});
    }

    std::string_view file_;
    const std::vector<std::string>& known_;
    Instant now_;
    Diagnostics& problems_;
    Notes notes_{};
    std::string topic_{};
    int number_ = 0;
    int begun_ = 0;      ///< where the last note stands
    bool open_ = false;  ///< a note may go on
    bool bad_ = false;
};

}  // namespace

std::string trouble_with(const std::string& text) {
    constexpr std::size_t longest = 2000;
    if (text.find_first_not_of(" \t\n") == text.npos) return "a note without words";
    if (text.size() > longest) return "a note of more than 2000 bytes";
    if (printable(text) != text) return "a note with control characters";
    return {};
}

std::string to_sheet(const Notes& notes, const std::vector<std::string>& topics) {
    std::string sheet(explanation);
    for (const auto& topic : topics) {
        sheet.append("\n# ").append(topic.empty() ? no_topic : topic) += '\n';
        for (const auto& note : notes) {
            if (note.topic != topic) continue;
            auto text = note.text;
            for (std::size_t at = 0; (at = text.find('\n', at)) != text.npos; at += 3)
                text.replace(at, 1, "\n  ");
            sheet += "- " + text + "\n";
        }
    }
    return sheet;
}

std::optional<Notes> read_sheet(std::string_view text, std::string_view file, const Notes& before,
                                const std::vector<std::string>& known, Instant now,
                                Diagnostics& diagnostics) {
    SheetReader reader(file, known, now, diagnostics);
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        reader.take(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    auto notes = std::move(reader).result();
    if (!notes) return notes;
    for (auto& note : *notes) {
        const auto old = std::ranges::find_if(before, [&](const Note& one) {
            return one.topic == note.topic && one.text == note.text;
        });
        if (old != before.end()) note = *old;
    }
    return notes;
}

}  // namespace hotseat
