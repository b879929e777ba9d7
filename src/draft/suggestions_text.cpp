#include "draft/bank_text.hpp"
#include "report/markdown.hpp"

namespace hotseat {
namespace {

constexpr std::string_view introduction =
    "# What to do with these drafts\n"
    "\n"
    "The points are the words of each question's first model answer. That marks short answers "
    "tolerably and explains itself; it does not know what matters. For each rubric in `rubrics/`:\n"
    "\n"
    "1. Write what each point *says* in plain words, give it a weight, join or drop points, and "
    "let "
    "the weights of the rest be enough (`full`).\n"
    "2. Add phrasings to `any`: eight a point. Below are words that are near in meaning. They are "
    "not "
    "in the rubrics, because unread they cost more marks than they earn: take those that can only "
    "mean the point, in a phrase with a second word.\n"
    "3. Say how people get it wrong: `wrong` of a point, `red` flags.\n"
    "4. Add goldens, sample answers with their bands, until `hotseat bank check` is quiet.\n"
    "5. Mark some real answers yourself: `hotseat bank test FILE --suggest` finds phrases that are "
    "missing.\n";

void add_points(const Drafted& drafted, std::string& text) {
    for (const auto& point : drafted.draft.rubric.points) {
        text += "- **" + point.id + "**: " + escaped_markdown(point.says) + "\n";
        for (const auto& [id, word, others] : drafted.draft.alternatives) {
            if (id != point.id) continue;
            text += "  - " + escaped_markdown(word) + ":";
            for (const auto& other : others)
                text += (&other == &others.front() ? " " : ", ") + escaped_markdown(other);
            text += "\n";
        }
    }
}

}  // namespace

std::string suggestions_text(std::span<const Drafted> drafted) {
    std::string text(introduction);
    for (const auto& each : drafted) {
        text +=
            "\n## " + each.question.id + "\n\n" + escaped_markdown(each.question.prompt) + "\n\n";
        add_points(each, text);
    }
    return text;
}

}  // namespace hotseat
