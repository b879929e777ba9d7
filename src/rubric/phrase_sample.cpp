#include "rubric/phrase_sample.hpp"

#include "rubric/phrase_pieces.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace hotseat {
namespace {

/// Texts for one place of a phrase; the first stands for it where another place varies.
struct Variant {
    std::string text{};
    std::string takes{};   // as the phrase writes it
    bool negated = false;  // must stand negated
};
using Variants = std::vector<Variant>;

bool is_plain_word(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
}

class Sampler {
public:
    Sampler(const Lexicons& lexicons, SampleStyle style, std::size_t most)
        : lexicons_(lexicons), style_(style), most_(most) {}

    std::vector<PhraseSample> phrase(std::string_view text) const {
        // Parts of one sentence, and the sentences: what is varied is one part at a time.
        std::vector<std::vector<Variants>> sentences(1);
        bool within = false;
        std::vector<Piece> words;
        const auto end_part = [&] {
            sentences.back().push_back(sequence(words));
            words.clear();
        };
        for (const auto& word : words_of_phrase({text, 0})) {
            if (word.text == "&" || word.text == "&&") {
                end_part();
                if (word.text == "&&") sentences.emplace_back();
            } else if (word.text.starts_with('~')) {
                within = true;
            } else {
                words.push_back(word);
            }
        }
        end_part();
        return varied(sentences, within);
    }

private:
    std::vector<PhraseSample> varied(const std::vector<std::vector<Variants>>& sentences,
                                     bool within) const {
        std::vector<PhraseSample> samples;
        for (std::size_t s = 0; s < sentences.size(); ++s)
            for (std::size_t p = 0; p < sentences[s].size(); ++p)
                for (const auto& variant : sentences[s][p]) {
                    const bool is_first = &variant == &sentences[s][p].front();
                    if ((is_first && !samples.empty()) || samples.size() >= most_) continue;
                    samples.push_back({written(sentences, s, p, variant, within), variant.takes});
                    if (is_first) samples.back().takes.clear();
                }
        return samples;
    }

    /// The parts may be read together or kept apart by "and", which ends the scope of a negation.
    static std::vector<std::string> written(const std::vector<std::vector<Variants>>& sentences,
                                            std::size_t sentence, std::size_t part,
                                            const Variant& variant, bool within) {
        std::vector<std::string> texts;
        const bool parted =
            std::ranges::any_of(sentences, [](const auto& parts) { return parts.size() > 1; });
        for (const auto* between : {" and ", " "}) {
            std::string text;
            for (std::size_t s = 0; s < sentences.size(); ++s) {
                if (s > 0) text += ". ";
                for (std::size_t p = 0; p < sentences[s].size(); ++p) {
                    if (p > 0) text += between;
                    text +=
                        s == sentence && p == part ? variant.text : sentences[s][p].front().text;
                }
            }
            texts.push_back(std::move(text));
            if (!parted) break;
        }
        if (within) std::ranges::reverse(texts);
        return texts;
    }

    Variants sequence(const std::vector<Piece>& words) const {
        const bool is_one_word = words.size() == 1 && !words[0].text.starts_with('?');
        return is_one_word ? one_word(words[0]) : several_words(words);
    }

    /// As nearly all of a lexicon are.
    Variants one_word(const Piece& word) const {
        auto variants = element(word);
        if (variants.size() > most_) variants.resize(most_);
        if (!variants.empty()) variants.front().takes.clear();
        for (auto& variant : variants) {
            if (variant.negated) variant.text.insert(0, "not ");
            variant.negated = false;
        }
        return variants;
    }

    Variants several_words(const std::vector<Piece>& words) const {
        struct Place {
            std::string before{};       // what stands in the gap
            bool room_for_not = false;  // right before it
            bool optional = false;
            Variants variants{};
        };
        std::vector<Place> places;
        std::optional<int> gap;
        for (auto word : words) {
            if (const auto room = gap_of(word)) {
                gap = room->words;
                continue;
            }
            Place place{.before = filler(gap),
                        .room_for_not = places.empty() || gap.value_or(0) > 0};
            gap.reset();
            if (word.text.size() > 1 && word.text.front() == '?') {
                place.optional = true;
                word = {word.text.substr(1), word.at + 1};
            }
            place.variants = element(word);
            places.push_back(std::move(place));
        }
        Variants result;
        const auto add = [&](std::size_t varies, const Variant& variant) {
            std::string text, negator;
            for (std::size_t i = 0; i < places.size(); ++i) {
                if (places[i].optional && i != varies) continue;
                const auto& said = i == varies ? variant : places[i].variants.front();
                if (!text.empty()) text += places[i].before;
                if (said.negated) (places[i].room_for_not ? text : negator) += "not ";
                text += said.text;
            }
            result.push_back({negator + text, variant.takes});
        };
        add(places.size(), {});
        for (std::size_t i = 0; i < places.size(); ++i)
            for (std::size_t v = places[i].optional ? 0 : 1; v < places[i].variants.size(); ++v)
                if (result.size() < most_) add(i, places[i].variants[v]);
        return result;
    }

    std::string filler(const std::optional<int>& gap) const {
        if (style_ == SampleStyle::loose && !gap) return " of the ";
        std::string text = " ";
        if (style_ == SampleStyle::wide && gap)
            for (int i = 0; i < *gap; ++i) text += "zigzag ";
        return text;
    }

    Variants element(Piece word) const {
        Variants result;
        for (auto piece : split(word, '|')) {
            const bool negated = piece.text.starts_with('!');
            const std::string takes(piece.text);
            if (negated) piece = {piece.text.substr(1), piece.at + 1};
            for (auto& text : alternative(piece))
                result.push_back({std::move(text), takes, negated});
        }
        return result;
    }

    std::vector<std::string> alternative(Piece piece) const {
        const auto text = piece.text;
        if (text == "_") return {"something"};
        if (text.front() == '(') return expanded({text.substr(1, text.size() - 2), 0});
        if (text.front() == '@') {
            const std::string name(text.substr(1));
            const auto* entry = find(lexicons_.own, name);
            if (!entry) entry = find(lexicons_.shared, name);
            return entry ? expanded({entry->alternatives.text, 0}) : std::vector<std::string>{};
        }
        if (text.front() == '\'') return {std::string(text.substr(1, text.size() - 2))};
        if (text.front() == '=') return {std::string(text.substr(1))};
        const bool inflects = style_ != SampleStyle::plain;
        if (text.size() > 1 && text.back() == '*')
            return {std::string(text.substr(0, text.size() - 1)) + (inflects ? "zig" : "")};
        return {std::string(text) +
                (inflects && text.size() > 3 && is_plain_word(text) ? "s" : "")};
    }

    /// The alternatives of a group or of a lexicon's entry.
    std::vector<std::string> expanded(Piece text) const {
        std::vector<std::string> result;
        for (const auto& piece : split(text, '|'))
            for (auto& variant : sequence(words_of_phrase(piece)))
                result.push_back(std::move(variant.text));
        return result;
    }

    const Lexicons& lexicons_;
    SampleStyle style_;
    std::size_t most_;
};

}  // namespace

std::vector<PhraseSample> samples_of(const std::string& phrase, const Lexicons& lexicons,
                                     SampleStyle style, std::size_t most) {
    if (phrase.size() > 2 && phrase.front() == '/' && phrase.back() == '/') return {};
    return Sampler(lexicons, style, most).phrase(phrase);
}

}  // namespace hotseat
