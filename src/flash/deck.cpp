#include "flash/deck.hpp"

#include "base/fingerprint.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace hotseat {
namespace {

/// The first words of a note: enough to know which one it is, not what it says.
std::string beginning(const std::string& text) {
    constexpr int words = 3;
    std::size_t end = 0;
    for (int i = 0; i < words && end < text.size(); ++i) {
        end = std::min(text.find_first_not_of(" \n\t", end), text.size());
        end = std::min(text.find_first_of(" \n\t", end), text.size());
    }
    return "Your note: \"" + text.substr(0, end) + (end < text.size() ? " ...\"" : "\"");
}

class DeckMaker {
public:
    explicit DeckMaker(const DeckRequest& request) : request_(request) {}

    std::vector<FlashCard> run() {
        for (const auto& miss : request_.misses)
            if (miss.missed_last)
                add_to("miss:", CardKind::miss, miss.topic, miss.question, miss.says);
        for (const auto& flag : request_.flags)
            if (!flag.says.empty())
                add_to("miss:", CardKind::miss, flag.topic, flag.question, "Not so: " + flag.says);
        if (!request_.misses_only) {
            for (const auto& note : request_.notes) add_note(note);
            add_bank();
        }
        order();
        if (deck_.size() > request_.most) deck_.resize(request_.most);
        return std::move(deck_);
    }

private:
    void add(FlashCard card) {
        const auto& topics = request_.topics;
        if (topics.empty() || std::ranges::find(topics, card.topic) != topics.end())
            deck_.push_back(std::move(card));
    }

    /// Several things about one question are one card: its front would not tell them apart.
    void add_to(const std::string& start, CardKind kind, const std::string& topic,
                const std::string& question, const std::string& line) {
        const auto id = start + question;
        const auto card = std::ranges::find(deck_, id, &FlashCard::id);
        if (card != deck_.end()) {
            card->back += "\n" + line;
            return;
        }
        // The question may be gone from the bank: then its id has to do.
        const auto asked = std::ranges::find(request_.questions, question, &Question::id);
        if (asked == request_.questions.end())
            add({id, kind, topic, question, line, {}});
        else
            add({id, kind, topic, asked->prompt, line, asked->context});
    }

    void add_note(const Note& note) {
        if (!note.question.empty())
            return add_to("note:", CardKind::note, note.topic, note.question, note.text);
        Fingerprint fingerprint;
        fingerprint.add(note.topic).add(note.text);
        add({"note:" + fingerprint.hex(),
             CardKind::note,
             note.topic,
             beginning(note.text),
             note.text,
             {}});
    }

    /// The first of each topic, then the second of each: whatever the time, all topics come.
    void add_bank() {
        std::map<std::string, int, std::less<>> met;
        std::vector<std::pair<int, const Question*>> turns;
        for (const auto& question : request_.questions)
            if (!question.note.empty()) turns.emplace_back(met[question.topic]++, &question);
        std::ranges::stable_sort(turns, {}, [](const auto& turn) { return turn.first; });
        for (const auto& [turn, question] : turns)
            add({"bank:" + question->id, CardKind::bank, question->topic, question->prompt,
                 question->note, question->context});
    }

    void order() {
        std::map<std::string_view, const CardRecord*> records;
        for (const auto& record : request_.records) records[record.id] = &record;
        std::ranges::stable_sort(deck_, {}, [&](const FlashCard& card) {
            const auto it = records.find(card.id);
            if (it == records.end()) return std::tuple(2, static_cast<int>(card.kind), Instant());
            const auto& record = *it->second;
            switch (record.last) {
                case Recall::did_not:
                    return std::tuple(0, 0, Instant());
                case Recall::unsure:
                    return std::tuple(1, 0, Instant());
                case Recall::knew:
                    break;
            }
            return std::tuple(3, 0, record.shown);
        });
    }

    const DeckRequest& request_;
    std::vector<FlashCard> deck_{};
};

}  // namespace

std::vector<FlashCard> make_deck(const DeckRequest& request) {
    return DeckMaker(request).run();
}

void answer(CardRecords& records, const std::string& card, Recall recall, Instant now) {
    const auto it = std::ranges::find(records, card, &CardRecord::id);
    if (it == records.end()) {
        records.push_back({card, recall, now, 1});
        return;
    }
    it->last = recall;
    it->shown = now;
    ++it->times;
}

Document document_of(std::span<const FlashCard> deck) {
    Document page{"Flash cards", {}};
    page.add(
        Paragraph{fmt::format("{} cards. Say the answer before you look at it.", deck.size())});
    for (const auto& card : deck) {
        auto mark = card.topic;
        if (const auto kind = to_text(card.kind); !kind.empty())
            mark += fmt::format("{}{}", mark.empty() ? "" : ", ", kind);
        page.add(Card{card.front, card.back, std::move(mark), card.context});
    }
    return page;
}

}  // namespace hotseat
