#include "wordnet/wordnet.hpp"

#include "text/stem.hpp"

#include <algorithm>
#include <charconv>
#include <string>
#include <unordered_map>

namespace hotseat {
namespace {

constexpr std::size_t first_senses = 4;

/// A set of words with one meaning, and the sets it points to.
struct Synset {
    struct Pointer {
        char kind = '@';  ///< '@' more general, '&' similar, '\\' belongs to, '+' derived
        std::string target{};
    };
    std::vector<std::string> words{};
    std::vector<Pointer> pointers{};
};

std::vector<std::string_view> fields(std::string_view line) {
    std::vector<std::string_view> result;
    for (std::size_t at = line.find_first_not_of(' '); at < line.size();
         at = line.find_first_not_of(' ', at)) {
        const auto end = std::min(line.find(' ', at), line.size());
        result.push_back(line.substr(at, end - at));
        at = end;
    }
    return result;
}

std::size_t number(std::string_view text, int base = 10) {
    std::size_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value, base);
    return value;
}

std::string lower(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return result;
}

/// Calls `visit` with every line that is no remark: those begin with spaces.
template <class Visit>
void each_line(std::string_view text, Visit visit) {
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (!line.empty() && line.front() != ' ') visit(line);
    }
}

class Database {
public:
    explicit Database(const std::vector<PartOfSpeech>& parts) {
        for (const auto& part : parts) {
            each_line(part.data, [&](std::string_view line) { add_synset(part.letter, line); });
        }
        for (const auto& part : parts)
            each_line(part.index, [&](std::string_view line) { add_word(part.letter, line); });
    }

    StemRelations take() { return std::move(relations_); }

private:
    /// offset file type count (word id)... count (kind offset part source)... | gloss
    void add_synset(char part, std::string_view line) {
        const auto list = fields(line.substr(0, line.find('|')));
        if (list.size() < 5) return;
        Synset synset;
        const auto words = number(list[3], 16);
        auto at = 4 + 2 * words;
        if (at >= list.size()) return;
        for (std::size_t i = 0; i < words; ++i)
            if (auto word = lower(list[4 + 2 * i]); word.find('_') == word.npos)
                synset.words.push_back(std::move(word));
        for (++at; at + 3 < list.size(); at += 4) {
            constexpr std::string_view kinds = "@&\\+";
            if (list[at].size() != 1 || kinds.find(list[at][0]) == kinds.npos) continue;
            const char target = list[at + 2] == "s" ? 'a' : list[at + 2][0];
            synset.pointers.push_back({list[at][0], target + std::string(list[at + 1])});
        }
        synsets_[part + std::string(list[0])] = std::move(synset);
    }

    /// word part count pointers (kind)... senses tagged (offset)...
    void add_word(char part, std::string_view line) {
        const auto list = fields(line);
        if (list.size() < 4 || list[0].find('_') != std::string_view::npos) return;
        const auto stem = stem_(lower(list[0]));
        const auto first = 6 + number(list[3]);
        const auto end = std::min(list.size(), first + first_senses);
        for (auto i = first; i < end; ++i) add_sense(stem, part + std::string(list[i]));
    }

    void add_sense(const std::string& stem, const std::string& id) {
        const auto it = synsets_.find(id);
        if (it == synsets_.end()) return;
        relate_all(stem, it->second, Relation::synonym);
        for (const auto& [kind, target] : it->second.pointers)
            if (const auto to = synsets_.find(target); to != synsets_.end())
                relate_all(stem, to->second, kind == '+' ? Relation::synonym : Relation::kin);
    }

    void relate_all(const std::string& stem, const Synset& synset, Relation relation) {
        for (const auto& word : synset.words) {
            const auto other = stem_(word);
            if (other == stem) continue;
            relate(stem, other, relation);
            relate(other, stem, relation);
        }
    }

    void relate(const std::string& from, const std::string& to, Relation relation) {
        auto& known = relations_[from].try_emplace(to, relation).first->second;
        known = std::min(known, relation);
    }

    Stemmer stem_;
    std::unordered_map<std::string, Synset> synsets_;
    StemRelations relations_;
};

}  // namespace

StemRelations read_wordnet(const std::vector<PartOfSpeech>& parts) {
    return Database(parts).take();
}

}  // namespace hotseat
