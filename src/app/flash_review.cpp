#include "app/flash_review.hpp"

#include "app/kept_files.hpp"
#include "app/own_notes.hpp"
#include "app/session_text.hpp"
#include "flash/deck.hpp"
#include "report/figures.hpp"
#include "session/directive.hpp"
#include "study/reading_time.hpp"
#include "unicode/width.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace hotseat {
namespace {

constexpr std::string_view words =
    "1 knew it, 2 unsure, 3 did not; b back to the card before, n note, q quit\n";

class Review {
public:
    Review(World& world, std::span<const FlashCard> deck, CardRecords records,
           const FlashRules& rules)
        : world_(world), deck_(deck), records_(std::move(records)), rules_(rules) {}

    bool run() {
        begun_ = world_.elapsed();
        announce();
        while (at_ < deck_.size() && !over_ && !is_time_up())
            if (rules_.hands_off)
                pass();
            else
                ask();
        conclude();
        return broken_off_;
    }

private:
    void show(const std::string& text) { world_.terminal.show(text); }
    void show_wrapped(const std::string& text) { show(wrapped(text, columns_of(world_)) + "\n"); }
    bool is_time_up() const { return rules_.most && world_.elapsed() - begun_ >= *rules_.most; }

    void announce() {
        show_wrapped(
            fmt::format("{}, {} s each{}.", counted(static_cast<int>(deck_.size()), "card"),
                        rules_.each.count(),
                        rules_.most ? fmt::format(", {} min in all", rules_.most->count()) : ""));
        show_wrapped(rules_.hands_off
                         ? "They turn by themselves: nothing to type, nothing to say. Enter goes "
                           "on sooner, q and Enter quit."
                         : "Say the answer to yourself; Enter turns the card. Then:");
        if (!rules_.hands_off) show(std::string(words));
    }

    void show_front() {
        const auto& card = deck_[at_];
        auto title = fmt::format("\nCard {} of {}", at_ + 1, deck_.size());
        if (!card.topic.empty()) title += "  " + card.topic;
        if (const auto kind = to_text(card.kind); !kind.empty())
            title += fmt::format("  ({})", kind);
        show(title + "\n");
        show_wrapped(card.front);
        if (!card.context.empty()) show("\n" + indented(card.context));
        if (at_ < given_.size()) {
            static constexpr std::array said{"1, knew it", "2, unsure", "3, did not"};
            show(
                fmt::format("(So far: {}.)\n", said[static_cast<std::size_t>(given_[at_].recall)]));
        }
    }

    void show_back() { show(quoted(deck_[at_].back, columns_of(world_)) + "\n"); }

    /// What was typed, empty when the time was up; nothing when the user is gone.
    std::optional<std::string> line_until(std::optional<std::chrono::milliseconds> time) {
        std::optional<Elapsed> deadline;
        if (time) deadline = world_.elapsed() + *time;
        auto event = world_.terminal.next_event(deadline);
        if (auto* line = std::get_if<Line>(&event)) return std::move(line->text);
        if (std::holds_alternative<DeadlinePassed>(event)) return "";
        over_ = true;
        broken_off_ =
            std::holds_alternative<Interrupted>(event) || std::holds_alternative<HungUp>(event);
        return std::nullopt;
    }

    /// One card by itself.
    void pass() {
        const auto& card = deck_[at_];
        show_front();
        if (is_quit(line_until(rules_.each))) return;
        show_back();
        if (is_quit(line_until(std::max(rules_.each / 2, reading_time(card.back))))) return;
        ++at_;
    }

    bool is_quit(const std::optional<std::string>& line) {
        if (line == "q") over_ = true;
        return over_;
    }

    void ask() {
        show_front();
        const auto line = line_until(rules_.each);
        if (is_quit(line)) return;
        if (line == "b") return back();
        show_back();
        while (!over_ && !take(line_until(std::nullopt))) show(std::string(words));
    }

    /// False when the line says nothing of the card.
    bool take(const std::optional<std::string>& line) {
        if (is_quit(line)) return true;
        if (line == "b") {
            back();
            return true;
        }
        if (line == "n") {
            write_note();
            return false;
        }
        if (line->size() != 1 || line->front() < '1' || line->front() > '3') return false;
        const auto recall = static_cast<Recall>(line->front() - '1');
        const auto& id = deck_[at_].id;
        if (at_ < given_.size())
            take_back(id, given_[at_].before);
        else
            given_.push_back({.before = record_of(id)});
        given_[at_].recall = recall;
        answer(records_, id, recall, world_.now());
        keep_card_records(records_, world_.paths);
        ++at_;
        return true;
    }

    std::optional<CardRecord> record_of(const std::string& id) const {
        const auto it = std::ranges::find(records_, id, &CardRecord::id);
        return it == records_.end() ? std::nullopt : std::optional(*it);
    }

    void take_back(const std::string& id, const std::optional<CardRecord>& before) {
        std::erase_if(records_, [&](const CardRecord& record) { return record.id == id; });
        if (before) records_.push_back(*before);
    }

    /// The answer stands until there is another one.
    void back() {
        if (at_ == 0) return show("This is the first card.\n");
        --at_;
    }

    void write_note() {
        show("Your note, in one line (Enter for none):\n");
        const auto line = line_until(std::nullopt);
        if (!line || is_blank(*line)) return;
        keep_note(world_, deck_[at_].topic, {}, *line);
    }

    void conclude() {
        if (at_ < deck_.size() && is_time_up()) show("\nThe time is over.\n");
        if (rules_.hands_off)
            return show(fmt::format("\n{} shown.\n", counted(static_cast<int>(at_), "card")));
        std::array<int, 3> counts{};
        for (const auto& given : given_) ++counts[static_cast<std::size_t>(given.recall)];
        auto text = fmt::format("\n{}: {} known, {} unsure, {} not.",
                                counted(static_cast<int>(given_.size()), "card"), counts[0],
                                counts[1], counts[2]);
        if (counts[1] + counts[2] > 0) text += " What was not known comes first next time.";
        show_wrapped(text);
    }

    World& world_;
    std::span<const FlashCard> deck_;
    CardRecords records_;
    FlashRules rules_;
    Elapsed begun_{};
    std::size_t at_ = 0;
    struct Given {
        Recall recall = Recall::knew;
        std::optional<CardRecord> before{};  ///< what was remembered of the card
    };
    std::vector<Given> given_{};  ///< the answers to the first cards
    bool over_ = false;
    bool broken_off_ = false;
};

}  // namespace

bool review(World& world, std::span<const FlashCard> deck, CardRecords records,
            const FlashRules& rules) {
    return Review(world, deck, std::move(records), rules).run();
}

}  // namespace hotseat
