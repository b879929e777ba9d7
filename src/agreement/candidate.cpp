#include "agreement/candidate.hpp"

#include "rubric/written_word.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace hotseat {
namespace {

constexpr std::size_t gap = 3;             // content words between the two of a pair
constexpr std::size_t prefix_letters = 5;  // of a beginning that unites words

using AnswerNumbers = std::vector<std::uint32_t>;

bool is_content(const Form& form) {
    return !form.empty && !form.negates;
}

void add_number(AnswerNumbers& numbers, std::uint32_t number) {
    if (numbers.empty() || numbers.back() != number) numbers.push_back(number);
}

class Miner {
public:
    Miner(const Quarry& quarry, const Forms& forms) : quarry_(quarry), forms_(forms) {
        for (std::uint32_t i = 0; i < quarry_.answers.size(); ++i) read(quarry_.answers[i], i);
    }

    std::vector<Candidate> run(std::size_t least, std::size_t most) {
        for (const auto& [stem, numbers] : words_)
            if (wanted(numbers) >= least && !is_asked(stem)) add_word(stem, numbers);
        for (const auto& [pair, numbers] : pairs_)
            if (wanted(numbers) >= least) add_pair(pair, numbers);
        add_prefixes(least);
        const auto rank = [&](const Candidate& c) {
            return std::tuple(quarry_.answers.size() - wanted(c.answers), c.phrase);
        };
        std::ranges::sort(found_, {}, rank);
        found_.resize(std::min(found_.size(), most));
        std::ranges::sort(found_, {}, &Candidate::phrase);
        return std::move(found_);
    }

private:
    /// What stands negated counts only with its negator.
    void read(const Words& words, std::uint32_t number) {
        for (std::size_t i = 0; i < words.words.size(); ++i) {
            const auto& word = words.words[i];
            const auto& form = forms_[word.form];
            if (!is_content(form) && !form.negates) continue;
            ++spellings_[form.stem_id][word.form];
            if (is_content(form) && !word.negated) add_number(words_[form.stem_id], number);
            read_pairs(words, i, number);
        }
    }

    void read_pairs(const Words& words, std::size_t first, std::uint32_t number) {
        const auto& one = words.words[first];
        const bool denies = forms_[one.form].negates;
        if (one.negated && !denies) return;
        std::size_t between = 0;
        for (auto i = first + 1; i < words.words.size() && between <= gap; ++i) {
            const auto& other = words.words[i];
            if (other.sentence != one.sentence) return;
            const auto& form = forms_[other.form];
            if (!is_content(form)) continue;
            ++between;
            if (other.negated != denies || form.stem_id == forms_[one.form].stem_id) continue;
            add_number(pairs_[{forms_[one.form].stem_id, form.stem_id}], number);
        }
    }

    std::size_t wanted(const AnswerNumbers& numbers) const {
        return static_cast<std::size_t>(
            std::ranges::count_if(numbers, [&](auto number) { return quarry_.wanted[number]; }));
    }

    bool is_asked(StemId stem) const {
        return std::ranges::binary_search(quarry_.question_stems, stem);
    }

    /// As it is written most often; of equals, as it was first.
    std::string spelling(StemId stem) const {
        using Spelling = std::pair<const FormId, std::size_t>;
        const auto best = std::ranges::max_element(spellings_.at(stem), {}, &Spelling::second);
        return written_word(forms_[best->first].surface).value_or("");
    }

    void add_word(StemId stem, const AnswerNumbers& numbers) {
        auto word = spelling(stem);
        const bool is_number = word.find_first_not_of("0123456789") == word.npos;
        if (!is_number) found_.push_back({std::move(word), {stem}, numbers, true});
    }

    void add_pair(const std::pair<StemId, StemId>& pair, const AnswerNumbers& numbers) {
        const auto& [first, second] = pair;
        if (is_asked(first) && is_asked(second)) return;
        const auto one = spelling(first), other = spelling(second);
        if (one.empty() || other.empty()) return;
        std::vector<StemId> stems{std::min(first, second), std::max(first, second)};
        found_.push_back({one + " ..3 " + other, std::move(stems), numbers, false});
    }

    /// Words of different stems that begin alike: one phrase finds them all.
    void add_prefixes(std::size_t least) {
        std::map<std::string, std::set<StemId>> families;
        for (const auto& [stem, numbers] : words_) {
            const auto word = spelling(stem);
            if (word.size() > prefix_letters && word[0] != '\'' && !is_asked(stem))
                families[word.substr(0, prefix_letters)].insert(stem);
        }
        for (const auto& [prefix, stems] : families) {
            if (stems.size() < 2 || static_cast<unsigned char>(prefix.back()) >= 0x80) continue;
            std::set<std::uint32_t> numbers;
            for (const auto stem : stems)
                numbers.insert(words_.at(stem).begin(), words_.at(stem).end());
            AnswerNumbers all(numbers.begin(), numbers.end());
            if (wanted(all) >= least) found_.push_back({prefix + "*", {}, std::move(all), true});
        }
    }

    const Quarry& quarry_;
    const Forms& forms_;
    std::map<StemId, AnswerNumbers> words_;
    std::map<std::pair<StemId, StemId>, AnswerNumbers> pairs_;
    std::map<StemId, std::map<FormId, std::size_t>> spellings_;
    std::vector<Candidate> found_;
};

}  // namespace

std::vector<Candidate> mine_candidates(const Quarry& quarry, const Forms& forms, std::size_t least,
                                       std::size_t most) {
    return Miner(quarry, forms).run(least, most);
}

}  // namespace hotseat
