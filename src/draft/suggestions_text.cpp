#include "document/markdown.hpp"
#include "draft/bank_text.hpp"

#include <algorithm>

namespace hotseat {
namespace {

// Markdown; clang-format would break its lines where they read worst.
// clang-format off
constexpr std::string_view introduction = R"(# What to do with these drafts

The points are the words of each question's first model answer. That marks short answers tolerably and
explains itself; it does not know what matters. For each rubric in `rubrics/`:

1. Write what each point *says* in plain words, give it a weight, join or drop points, and let the
   weights of the rest be enough (`full`).
2. Add phrasings to `any`: eight a point.
3. Say how people get it wrong: `wrong` of a point, `red` flags.
4. Add goldens, sample answers with their bands, until `hotseat bank check` is quiet.
5. Mark some real answers yourself: `hotseat bank test FILE --suggest` finds phrases that are missing.
)";

constexpr std::string_view about_other_words = R"(
Behind a point's words stand others that are near in meaning: a dictionary's guesses, which nobody has read.
Of a short model answer they are in the rubric, as the point's `part`, and *earn half*: take out what
cannot mean the point. Of a long one they are not, because there they cost more marks than they earn: take
those that can only mean the point, in a phrase with a second word.
)";
// clang-format on

void add_points(const Drafted& drafted, std::string& text) {
    for (const auto& point : drafted.draft.rubric.points) {
        text += "- **" + point.id + "**: " + escaped_markdown(point.says) + "\n";
        for (const auto& [id, word, others, earn_half] : drafted.draft.alternatives) {
            if (id != point.id) continue;
            text += "  - " + escaped_markdown(word) + (earn_half ? ", *earn half*:" : ":");
            for (const auto& other : others)
                text += (&other == &others.front() ? " " : ", ") + escaped_markdown(other);
            text += "\n";
        }
    }
}

}  // namespace

std::string suggestions_text(std::span<const Drafted> drafted) {
    std::string text(introduction);
    if (std::ranges::any_of(drafted, [](const auto& d) { return !d.draft.alternatives.empty(); }))
        text += about_other_words;
    for (const auto& each : drafted) {
        text +=
            "\n## " + each.question.id + "\n\n" + escaped_markdown(each.question.prompt) + "\n\n";
        add_points(each, text);
    }
    return text;
}

}  // namespace hotseat
