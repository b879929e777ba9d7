#include "rubric/phrase_parser.hpp"

#include "base/nearest.hpp"
#include "base/sort_distinct.hpp"
#include "rubric/phrase_needs.hpp"
#include "rubric/phrase_pieces.hpp"
#include "text/words.hpp"
#include "unicode/fold.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <utility>

namespace hotseat {
namespace {

constexpr int longest_gap = 30;
constexpr std::size_t most_elements = 40;
constexpr std::size_t most_alternatives = 2000;  // in one phrase, @names written out

class Parser {
public:
    Parser(const Phrase& phrase, PhraseContext& context) : phrase_(phrase), context_(context) {}

    std::optional<CompiledPhrase> phrase() {
        CompiledPhrase compiled{.source = phrase_.text};
        try {
            const auto& text = phrase_.text;
            if (text.size() > 2 && text.front() == '/' && text.back() == '/')
                compiled.raw.emplace(text.substr(1, text.size() - 2));
            else
                compiled.conjunctions = conjunctions({text, 0});
            compiled.needs = needs_of(compiled, context_.atoms);
            return compiled;
        } catch (const Mistake& mistake) {
            tell(context_.problems, mistake);
        } catch (const Error& error) {  // RE2's
            tell(context_.problems, {0, error.diagnostic().message, error.diagnostic().hint});
        }
        return std::nullopt;
    }

    void lexicon_entry(const std::string& name) {
        try {
            names_.push_back(name);
            inside_entry_ = 1;
            Element written;
            expand({phrase_.text, 0}, false, written);
        } catch (const Mistake& mistake) {
            tell(context_.problems, mistake);
        }
    }

private:
    void tell(Diagnostics& diagnostics, const Mistake& mistake) const {
        auto place = phrase_.place;
        if (place.line > 0) place.column += static_cast<int>(mistake.at);
        Diagnostic diagnostic;
        diagnostic.where = {context_.file, place};
        diagnostic.message = "phrase \"" + phrase_.text + "\": " + mistake.message;
        diagnostic.hint = mistake.hint;
        diagnostics.push_back(std::move(diagnostic));
    }

    std::vector<Conjunction> conjunctions(Piece text) {
        std::vector<Conjunction> result(1);
        std::vector<Piece> words;
        for (const auto& word : words_of_phrase(text)) {
            auto& conjunction = result.back();
            const bool both = word.text == "&" || word.text == "&&";
            if (both) {
                end_part(conjunction, words, word.at);
                if (word.text == "&&") result.emplace_back();
            } else if (word.text.starts_with('~')) {
                conjunction.within = distance(word, conjunction);
            } else if (conjunction.within) {
                throw Mistake{word.at, "something stands behind ~n", "~n ends its group"};
            } else {
                words.push_back(word);
            }
        }
        end_part(result.back(), words, text.at + text.text.size());
        return result;
    }

    int distance(const Piece& word, const Conjunction& conjunction) const {
        const auto n = number_after(word.text, 1, -1);
        if (!n || *n < 1 || *n > 1000)
            throw Mistake{word.at, "~n is no distance", "write ~ and a number: ~12"};
        if (conjunction.parts.empty())
            throw Mistake{word.at, "~n without &", "write: one & other ~12"};
        return *n;
    }

    void end_part(Conjunction& conjunction, std::vector<Piece>& words, std::size_t at) {
        if (words.empty()) throw Mistake{at, "nothing to look for", "write a word"};
        Part part;
        part.sequence = sequence(words, true);
        part.has_negator = has_negator(part.sequence);
        conjunction.parts.push_back(std::move(part));
        words.clear();
    }

    Sequence sequence(const std::vector<Piece>& words, bool groups) {
        Sequence result;
        std::optional<Gap> gap, before;
        for (const auto& word : words) {
            before = std::exchange(gap, std::nullopt);
            if ((gap = gap_of(word))) {
                if (!gap->words || *gap->words < 0 || *gap->words > longest_gap)
                    throw Mistake{word.at, "..n is no gap", "from ..0 to ..30"};
                if (result.elements.empty())
                    throw Mistake{word.at, "a gap before the first word", "leave it out"};
                continue;
            }
            result.elements.push_back(element(word, groups));
            if (!before) continue;
            result.elements.back().gap = before->words;
            result.elements.back().far = before->far;
        }
        if (gap) lint(words.back(), "a gap at the end does nothing", "leave it out");
        if (result.elements.empty()) throw Mistake{words.front().at, "nothing to look for", {}};
        if (result.elements.size() > most_elements)
            throw Mistake{words.front().at, "too many words in one phrase", "at most 40"};
        if (std::ranges::all_of(result.elements, &Element::optional))
            throw Mistake{words.front().at, "every word is optional", "leave one without ?"};
        lint_bars(words);
        result.elements.shrink_to_fit();
        return result;
    }

    /// `a|owned up|b` is three elements; a group was meant. Two bars side by side are common and
    /// right ("is|are fixed|constant"), but one that begins with a particle hardly is.
    void lint_bars(const std::vector<Piece>& words) {
        constexpr std::array<std::string_view, 12> particles{
            "up",   "on",   "off", "out",     "down",   "over",
            "away", "back", "in",  "through", "around", "together"};
        const auto barred = [](const Piece& word) {
            return word.text.find_first_of("('") == word.text.npos &&
                   word.text.find('|') != word.text.npos;
        };
        for (std::size_t i = 0; i + 1 < words.size(); ++i) {
            const auto first = words[i + 1].text.substr(0, words[i + 1].text.find('|'));
            if (barred(words[i]) && barred(words[i + 1]) && std::ranges::count(particles, first))
                lint(words[i + 1], "two bars side by side: did one of them mean two words?",
                     "write (a|owned up|b) for that, or ..0 between two elements");
        }
    }

    void lint(const Piece& piece, std::string message, std::string hint) {
        if (names_.size() > inside_entry_) return;  // told at the lexicon's own entry
        tell(context_.lint, {piece.at, std::move(message), std::move(hint)});
    }

    Element element(Piece word, bool groups) {
        Element result;
        if (word.text.size() > 1 && word.text.front() == '?') {
            result.optional = true;
            word = {word.text.substr(1), word.at + 1};
        }
        for (const auto& piece : split(word, '|')) add(piece, groups, result);
        sort_distinct(result.words);
        result.words.shrink_to_fit();  // most of what a rubric takes
        result.others.shrink_to_fit();
        for (const auto word_test : result.words) result.first_words |= mask_of(word_test);
        for (const auto& other : result.others) result.first_words |= first_words(other);
        return result;
    }

    static AtomMask first_words(const Alternative& alternative) {
        if (alternative.kind == Alternative::Kind::any_word) return any_word_mask;
        if (!alternative.atoms.empty()) return mask_of(alternative.atoms.front());
        AtomMask mask = 0;
        for (const auto& element : alternative.sequence.elements) {
            mask |= element.first_words;
            if (!element.optional) break;
        }
        return mask;
    }

    /// Adds one alternative to those that may stand at a place, or all that it stands for.
    void add(Piece piece, bool groups, Element& place) {
        if (piece.text.starts_with('!')) {
            Element denied;
            add({piece.text.substr(1), piece.at + 1}, groups, denied);
            for (const auto word : denied.words) denied.others.push_back({.atoms = {word}});
            for (auto& other : denied.others) {
                other.negated = true;
                place.others.push_back(std::move(other));
            }
            return;
        }
        if (piece.text.empty())
            throw Mistake{piece.at, "an empty alternative", "remove a | or add a word"};
        add_count(1, piece);
        if (piece.text.front() == '(')
            add_group(piece, groups, place);
        else if (piece.text.front() == '@')
            add_named(piece, place);
        else
            add(plain(piece), place);
    }

    static void add(Alternative alternative, Element& place) {
        if (alternative.atoms.size() == 1)
            place.words.push_back(alternative.atoms.front());
        else
            place.others.push_back(std::move(alternative));
    }

    void add_count(std::size_t alternatives, const Piece& piece) {
        count_ += alternatives;
        if (count_ > most_alternatives)
            throw Mistake{piece.at, "too many alternatives", "at most 2000, @names written out"};
    }

    void add_group(const Piece& piece, bool groups, Element& place) {
        if (!groups) throw Mistake{piece.at, "a group in a group", "groups do not nest"};
        if (piece.text.back() != ')')
            throw Mistake{piece.at, "something stands behind a group", "add a space behind the )"};
        expand({piece.text.substr(1, piece.text.size() - 2), piece.at + 1}, false, place);
    }

    /// Adds each alternative of "a b|c|d ..2 e", single words as words, the others as sequences.
    void expand(Piece text, bool groups, Element& place) {
        for (const auto& piece : split(text, '|')) {
            const auto words = words_of_phrase(piece);
            if (words.empty())
                throw Mistake{piece.at, "an empty alternative", "remove a | or add a word"};
            if (words.size() == 1 && !gap_of(words[0])) {
                add(words[0], groups, place);
                continue;
            }
            Alternative alternative{.kind = Alternative::Kind::sequence};
            alternative.sequence = sequence(words, groups);
            place.others.push_back(std::move(alternative));
        }
    }

    void add_named(Piece piece, Element& place) {
        const auto name = piece.text.substr(1);
        auto known = context_.names.find(name);
        if (known == context_.names.end())
            known = context_.names.emplace(name, written_out(std::string(name), piece)).first;
        else
            add_count(known->second.count, piece);
        const auto& written = known->second.element;
        place.words.insert(place.words.end(), written.words.begin(), written.words.end());
        place.others.insert(place.others.end(), written.others.begin(), written.others.end());
    }

    PhraseContext::Named written_out(const std::string& name, const Piece& piece) {
        const auto* entry = find(context_.own, name);
        if (!entry) entry = find(context_.shared, name);
        if (!entry) {
            std::vector<std::string> known;
            for (const auto* lexicon : {&context_.own, &context_.shared})
                for (const auto& each : *lexicon) known.push_back(each.name);
            throw Mistake{piece.at, "no @" + name + " in the lexicon",
                          did_you_mean(name, known, "add it to the file's \"lexicon\"")};
        }
        if (std::ranges::count(names_, name))
            throw Mistake{piece.at, "@" + name + " leads back to itself", "break the circle"};
        names_.push_back(name);
        try {
            const auto before = count_;
            PhraseContext::Named named;
            expand({entry->alternatives.text, 0}, false, named.element);
            named.count = count_ - before;
            names_.pop_back();
            return named;
        } catch (const Mistake& mistake) {  // its own place is told by check_lexicon
            throw Mistake{piece.at, "@" + name + ": " + mistake.message, mistake.hint};
        }
    }

    Alternative plain(Piece piece) {
        using Kind = Atoms::Kind;
        const auto text = piece.text;
        if (text == "_") return {.kind = Alternative::Kind::any_word};
        if (text.front() == '\'') return literal(piece, text.substr(1, text.size() - 2));
        if (text.front() == '=') return literal(piece, text.substr(1));
        if (text.back() == '*') {
            const auto prefix = folded(text.substr(0, text.size() - 1));
            if (prefix.empty()) throw Mistake{piece.at, "a bare *", "write a beginning: inter*"};
            return {.atoms = {context_.atoms.id(Kind::prefix, prefix)}};
        }
        if (const auto form = whole_word(text, context_.forms)) return stem_of(*form);
        const auto words = words_of(text, context_.forms).words;
        if (words.size() != 1) {
            if (text.find('.') != text.npos)
                lint(piece, "a dot outside quotes", "quote it: '" + std::string(text) + "'");
            return literal(piece, text);
        }
        return stem_of(words[0].form);
    }

    Alternative stem_of(FormId form) {
        return {.atoms = {context_.atoms.id(Atoms::Kind::stem, context_.forms[form].stem)}};
    }

    std::string folded(std::string_view text) const {
        Folded folded;
        fold(text, 0, folded);
        std::erase(folded.text, ' ');
        return folded.text;
    }

    Alternative literal(const Piece& piece, std::string_view text) {
        const auto words = words_of(text, context_.forms).words;
        if (words.empty())
            throw Mistake{piece.at, "nothing is left of this when it is read as an answer is",
                          "use words, numbers or operators"};
        Alternative result;
        for (const auto& word : words)
            result.atoms.push_back(
                context_.atoms.id(Atoms::Kind::surface, context_.forms[word.form].surface));
        return result;
    }

    bool has_negator(const Sequence& sequence) const {
        const auto& forms = context_.forms;
        const auto negator = [&](Atoms::Id atom) {
            return forms.is_negator_or_stem(context_.atoms.text(atom));
        };
        const auto pair = [&](Atoms::Id first, Atoms::Id second) {
            const auto& begin = context_.atoms.text(first);
            const auto& end = context_.atoms.text(second);
            return std::ranges::any_of(forms.english().negating_pairs,
                                       [&](const std::string& words) {
                                           return words.size() == begin.size() + 1 + end.size() &&
                                                  words.starts_with(begin) && words.ends_with(end);
                                       });
        };
        const Element* before = nullptr;
        for (const auto& element : sequence.elements) {
            bool found = false;
            each_literal(element, [&](std::span<const Atoms::Id> atoms) {
                found = found || std::ranges::any_of(atoms, negator) ||
                        std::ranges::adjacent_find(atoms, pair) != atoms.end();
                if (before)
                    each_literal(*before, [&](std::span<const Atoms::Id> earlier) {
                        found = found || pair(earlier.back(), atoms.front());
                    });
            });
            for (const auto& other : element.others) found = found || has_negator(other.sequence);
            if (found) return true;
            before = &element;
        }
        return false;
    }

    const Phrase& phrase_;
    PhraseContext& context_;
    std::vector<std::string> names_;  // @names being written out
    std::size_t inside_entry_ = 0;    // how many of them are the text itself
    std::size_t count_ = 0;
};

}  // namespace

std::optional<CompiledPhrase> compile_phrase(const Phrase& phrase, PhraseContext& context) {
    return Parser(phrase, context).phrase();
}

void check_lexicon(const Lexicon& lexicon, PhraseContext& context) {
    for (const auto& entry : lexicon) Parser(entry.alternatives, context).lexicon_entry(entry.name);
}

}  // namespace hotseat
