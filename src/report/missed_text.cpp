#include "report/missed_text.hpp"

#include "report/figures.hpp"
#include "unicode/printable.hpp"
#include "unicode/width.hpp"

#include <fmt/format.h>

namespace hotseat {
namespace {

constexpr std::size_t most_phrases = 5;

std::string reason(const MissedPoint::Phrase& phrase, std::string_view answer) {
    const auto& why = phrase.why;
    const auto words = [&] { return '"' + excerpt(answer, phrase.blocked, 40) + '"'; };
    switch (why.block) {
        case Block::nothing:
            return "it matches";
        case Block::absent:
            return fmt::format("{} of {} there, not {}", why.found, why.elements,
                               fmt::join(why.missing, ", "));
        case Block::apart:
            return "all is there, but not in this order, or not so near in one sentence";
        case Block::negation:
            return "it stands negated: " + words();
        case Block::entity:
            return "it is said of something else: " + words();
        case Block::clause:
            return "a comma or a clause word stands between: " + words();
    }
    return {};
}

}  // namespace

std::string missed_text(const std::vector<MissedPoint>& missed, std::string_view answer,
                        std::size_t columns) {
    if (missed.empty()) return "Nothing is missed: the answer earns this.\n";
    std::string text;
    for (const auto& point : missed) {
        const auto said = point.denied       ? " (denied)"
                          : point.credit < 0 ? " (said wrong)"
                          : point.credit > 0 ? " (said in part)"
                                             : "";
        const auto heading = point.id + ": " + point.says + said;
        text += (text.empty() ? "" : "\n") + wrapped(printable_line(heading), columns, 2) + '\n';
        for (std::size_t i = 0; i < point.phrases.size() && i < most_phrases; ++i) {
            const auto& phrase = point.phrases[i];
            text += wrapped("  " + printable_line(phrase.text), columns, 4) + '\n' +
                    wrapped("    " + printable_line(reason(phrase, answer)), columns, 4) + '\n';
        }
        if (point.phrases.size() > most_phrases)
            text += fmt::format(
                "  and {} that came less far\n",
                counted(static_cast<int>(point.phrases.size() - most_phrases), "phrase"));
    }
    return text;
}

}  // namespace hotseat
