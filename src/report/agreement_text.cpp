#include "report/agreement_writers.hpp"
#include "report/figures.hpp"
#include "report/question_report.hpp"
#include "unicode/printable.hpp"
#include "unicode/width.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hotseat {
namespace {

/// ".79", "-.12", "-" when there is none.
std::string coefficient(const std::optional<double>& value) {
    if (!value) return "-";
    auto text = fmt::format("{:.2f}", *value + 0.0);
    if (text.starts_with("-0.")) return "-" + text.substr(2);
    return text.starts_with("0.") ? text.substr(1) : text;
}

std::string counted_size(std::size_t count, std::string_view what) {
    return counted(static_cast<int>(count), what);
}

class Page {
public:
    Page(const Agreement& agreement, const AgreementView& view)
        : agreement_(agreement), view_(view) {}

    std::string write() {
        add_figures();
        add_differences("Marked too high by the machine", agreement_.too_high);
        add_differences("Marked too low by the machine", agreement_.too_low);
        add_phrases();
        add_unexplained();
        add_suggestions();
        return std::move(text_);
    }

private:
    void line(std::string_view text, std::size_t indent = 0) {
        text_ += wrapped(printable_line(text), view_.columns, indent) + '\n';
    }

    void figures_row(std::size_t width, std::string_view name, const Figures& f) {
        text_ += fmt::format("{}{:>6}{:>7}{:>7.1f}{:>+7.1f}{:>7}\n", padded(name, width), f.answers,
                             coefficient(f.r), f.mean_error, f.bias, coefficient(f.kappa));
    }

    void add_figures() {
        line(fmt::format("{} to {}, marked by a person and by the rubrics",
                         counted_size(agreement_.overall.answers, "answer"),
                         counted_size(agreement_.questions.size(), "question")));
        const auto& styles = view_.by_style ? agreement_.styles : no_groups_;
        std::size_t width = 8;
        for (const auto* groups : {&agreement_.questions, &styles})
            for (const auto& group : *groups)
                width = std::max(width, display_width(printable_line(group.name)));
        width = std::min(width, std::max<std::size_t>(view_.columns, 60) - 34);
        text_ += fmt::format("\n{}{:>6}{:>7}{:>7}{:>7}{:>7}\n", padded("", width), "n", "r",
                             "error", "bias", "kappa");
        figures_row(width, "all", agreement_.overall);
        for (const auto* groups : {&agreement_.questions, &styles}) {
            if (!groups->empty()) text_ += '\n';
            for (const auto& group : *groups)
                figures_row(width, printable_line(group.name), group.figures);
        }
        if (view_.by_style && agreement_.styles.empty())
            text_ += "\nNo answer tells its \"style\".\n";
    }

    void add_differences(std::string_view title, const std::vector<Compared>& differences) {
        if (differences.empty()) return;
        text_ += fmt::format("\n{}\n", title);
        for (const auto& compared : differences) add_difference(compared);
    }

    void add_difference(const Compared& compared) {
        const auto& [answer, grade] = compared;
        line(fmt::format("{:>+4.0f}  {}: person {}, machine {} ({})", compared.difference(),
                         answer.id, short_number(answer.mark), mark_text(grade.mark),
                         answer.question),
             6);
        std::string lacking;
        for (const auto& point : grade.per_point)
            if (point.credit == 0) lacking += (lacking.empty() ? "" : ", ") + point.id;
        for (const auto& point : grade.per_point)
            if (point.credit != 0) add_point(point, answer.text);
        if (!lacking.empty()) line("      - lacks " + lacking, 8);
        for (const auto& flag : grade.red) {
            line(fmt::format("      ! {} -{}{}", flag.id,
                             short_number(flag.penalty * marks_of_points),
                             said(flag.evidence, answer.text, flag.id.size() + 16)),
                 8);
        }
        for (const auto guard : grade.guards) line(fmt::format("      ! {}", to_text(guard)), 8);
        for (const auto& cap : grade.caps)
            line(fmt::format("      ! at most {} by {}", short_number(cap.mark), cap.by), 8);
        line("      " + quoted(answer.text, 6), 8);
    }

    void add_point(const PointGrade& point, std::string_view text) {
        const auto sign = point.credit < 0 ? '!' : point.credit < 1 ? '~' : '+';
        line(fmt::format("      {} {}{}", sign, point.id,
                         said(point.evidence, text, point.id.size() + 10)),
             8);
    }

    std::string said(const std::optional<Evidence>& evidence, std::string_view text,
                     std::size_t used) const {
        if (!evidence) return {};
        const auto room = std::max<std::size_t>(view_.columns, used + 24) - used;
        return fmt::format("  \"{}\"", excerpt(text, evidence->span, room));
    }

    std::string quoted(std::string_view text, std::size_t used) const {
        if (text.find_first_not_of(" \t\r\n") == text.npos) return "(an empty answer)";
        const auto room = std::max<std::size_t>(view_.columns, used + 24) - used - 2;
        return '"' + fit(printable_line(text.substr(0, 8 * room)), room) + '"';
    }

    void phrase_row(const PhraseEffect& effect) {
        const auto& file = effect.where.file;
        line(fmt::format("{:>6}{:>7}{:>7}{:>7}  {} {} \"{}\"  {}:{}", effect.fired, effect.right,
                         effect.wrong, effect.alone, effect.owner, to_text(effect.list),
                         effect.phrase, file.substr(file.rfind('/') + 1), effect.where.place.line),
             29);
    }

    template <class Phrases>
    void phrase_table(std::string_view title, const Phrases& phrases, std::size_t most) {
        if (phrases.empty()) return;
        text_ +=
            fmt::format("\n{}\n{:>6}{:>7}{:>7}{:>7}\n", title, "fired", "right", "wrong", "alone");
        for (std::size_t i = 0; i < std::min(phrases.size(), most); ++i) phrase_row(*phrases[i]);
        if (phrases.size() > most)
            text_ += fmt::format("and {} more: --phrases\n", phrases.size() - most);
    }

    void add_phrases() {
        std::vector<const PhraseEffect*> harmful, helpful, neutral, dead;
        for (const auto& effect : agreement_.phrases) {
            auto& place = effect.is_dead()   ? dead
                          : effect.net() < 0 ? harmful
                          : effect.net() > 0 ? helpful
                                             : neutral;
            place.push_back(&effect);
        }
        std::ranges::reverse(helpful);
        const auto most = view_.all_phrases ? agreement_.phrases.size() : view_.most;
        phrase_table("Phrases that take marks farther from the person's", harmful, most);
        phrase_table("Phrases that bring marks nearer", helpful, most);
        if (view_.all_phrases) {
            phrase_table("Phrases that do neither", neutral, most);
            phrase_table("Phrases that never fired", dead, most);
        }
        text_ += '\n';
        line(
            fmt::format("{}: {} bring marks nearer, {} take them farther, {} do neither, {} never "
                        "fired{}.",
                        counted_size(agreement_.phrases.size(), "phrase"), helpful.size(),
                        harmful.size(), neutral.size(), dead.size(),
                        view_.all_phrases || dead.empty() ? "" : " (--phrases lists them)"));
    }

    void add_unexplained() {
        if (agreement_.unexplained.empty()) return;
        std::size_t answers = agreement_.unexplained_left_out;
        for (const auto& group : agreement_.unexplained) answers += group.size();
        text_ += '\n';
        line(fmt::format("{} that no rule explains, alike ones together",
                         counted_size(answers, "answer")));
        std::size_t shown = 0;
        for (const auto& group : agreement_.unexplained) {
            if (shown++ == view_.most) break;
            text_ += '\n';
            for (const auto& [answer, grade] : group) {
                line(fmt::format("  {}: person {}, machine {}", answer.id,
                                 short_number(answer.mark), mark_text(grade.mark)),
                     4);
                line("    " + quoted(answer.text, 4), 4);
            }
        }
        if (agreement_.unexplained.size() > view_.most)
            text_ +=
                fmt::format("\nand {}: --worst N or --format json\n",
                            counted_size(agreement_.unexplained.size() - view_.most, "more group"));
    }

    void add_suggestions() {
        if (!agreement_.suggestions) return;
        if (agreement_.suggestions->empty()) {
            text_ += "\nNo phrase that answers have in common would bring their marks nearer.\n";
            return;
        }
        text_ += "\nPhrases to think about: they would bring marks nearer, and break no golden\n";
        const std::string* question = nullptr;
        for (const auto& made : *agreement_.suggestions) {
            if (!question || *question != made.question) line("  " + made.question, 4);
            question = &made.question;
            line(fmt::format("    {} {} \"{}\"  mends {}{}, error {:.1f} to {:.1f}, as in {}",
                             made.point, to_text(made.list), made.phrase, made.mends,
                             made.harms > 0 ? fmt::format(", harms {}", made.harms) : "",
                             made.error_before, made.error_after, made.example),
                 6);
        }
        line(
            "Each is measured with those before it. Marks do not tell which point a phrase "
            "belongs to: you do. No attack is tried here: hotseat bank check, before one is kept.");
    }

    const Agreement& agreement_;
    const AgreementView& view_;
    const std::vector<Agreement::Group> no_groups_{};
    std::string text_;
};

}  // namespace

std::string to_text(const Agreement& agreement, const AgreementView& view) {
    return Page(agreement, view).write();
}

}  // namespace hotseat
