#include "text/tokenizer.hpp"

#include <algorithm>

namespace hotseat {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

constexpr std::size_t longest_run = 64;  // bytes with apostrophes in them: no word has more

bool is_space(char c) {
    return c == ' ' || c == '\n';
}

}  // namespace

Tokenizer::Tokenizer(const Folded& folded, std::size_t source_size, Forms& forms)
    : text_(folded.text), source_(folded.source), source_size_(source_size), forms_(forms) {
    constexpr std::size_t bytes_a_word = 5;  // or more: growing means copying
    words_.words.reserve(text_.size() / bytes_a_word + 1);
    numbers_.reserve(text_.size() / bytes_a_word + 1);
    for (const auto& [sign, words] : forms_.english().operators)
        if (!sign.empty()) opens_operator_[static_cast<unsigned char>(sign.front())] = true;
}

Words Tokenizer::run() {
    start_line();
    while (at_ < text_.size()) {
        const char c = text_[at_];
        if (c == '\n')
            end_line();
        else if (c == ' ')
            ++at_;
        else if (!(big_o() || dotted_name() || word() || operator_word()))
            mark();
    }
    return std::move(words_);
}

char Tokenizer::peek(std::size_t ahead) const {
    return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
}

/// The end of the run of letters and digits that begins at `from`.
std::size_t Tokenizer::run_end(std::size_t from) const {
    auto end = from;
    while (end < text_.size()) {
        if (const char c = text_[end]; (c >= 'a' && c <= 'z') || is_digit(c)) {  // nearly all
            ++end;
            continue;
        }
        auto next = end;
        if (!is_word_character(next_character(text_, next))) break;
        end = next;
    }
    return end;
}

bool Tokenizer::after_word() const {
    if (at_ == 0) return false;
    // Only the last byte matters here: letters beyond ASCII end in a byte over 0x7f.
    const auto c = static_cast<unsigned char>(text_[at_ - 1]);
    return c >= 0x80 || is_word_character(c);
}

void Tokenizer::emit(std::string_view surface, std::size_t begin, std::size_t end) {
    emit(forms_.id(surface), begin, end);
}

void Tokenizer::emit(FormId form, std::size_t begin, std::size_t end) {
    const bool cut = pending_comma_ || pending_sentence_ || forms_[form].begins_clause;
    const std::size_t source_end = end < source_.size() ? source_[end] : source_size_;
    words_.words.push_back({form,
                            sentence_,
                            cut,
                            pending_comma_,
                            false,
                            {source_[begin], std::max<std::size_t>(source_end, source_[begin])}});
    numbers_.resize(words_.words.size(), 0);
    pending_comma_ = pending_sentence_ = false;
}

void Tokenizer::emit_word(std::string_view surface, std::size_t begin, std::size_t end) {
    const auto& numbers = forms_.english().numbers;
    const auto number = numbers.find(surface);
    if (number == numbers.end())
        emit(surface, begin, end);
    else
        emit_number(number->second, begin, end);
}

/// Joins "four hundred and four" into 404, "twenty one" into 21.
void Tokenizer::emit_number(int value, std::size_t begin, std::size_t end) {
    auto& list = words_.words;
    const bool apart = pending_comma_ || pending_sentence_;
    const bool and_between = list.size() > 1 && numbers_.back() == 0 &&
                             forms_[list.back().form].surface == "and" && !list.back().comma;
    const auto last = list.size() - (and_between ? 2 : 1);  // wraps when empty; not used then
    const int before = apart || list.empty() ? 0 : numbers_[last];
    int joined = 0;
    if (before >= 100 && before % 100 == 0 && value > 0 && value < 100)
        joined = before + value;
    else if (and_between)
        joined = 0;
    else if (value == 100 && before > 0 && before < 10)
        joined = before * 100;
    else if (value > 0 && value < 10 && before % 100 >= 20 && before % 10 == 0)
        joined = before + value;
    if (joined > 0) {
        begin = begin_of_number_;
        pending_comma_ = list[last].comma;
        pending_sentence_ = list[last].cut && !pending_comma_;
        list.resize(last);
    } else {
        begin_of_number_ = begin;
    }
    emit(std::to_string(joined > 0 ? joined : value), begin, end);
    numbers_.back() = joined > 0 ? joined : value;
}

/// A whole word: its contraction taken apart, letters and digits split where they meet.
void Tokenizer::emit_run(std::string_view run, std::size_t begin) {
    const auto& english = forms_.english();
    const auto end = begin + run.size();
    if (!run.empty() && run.find('\'') == run.npos)
        if (const auto form = forms_.id(run); forms_[form].whole) return emit(form, begin, end);
    if (const auto it = english.contractions.find(run); it != english.contractions.end())
        return emit_each(it->second, begin, end);
    if (run.find('\'') != run.npos) {
        for (const auto& [ending, words] : english.contracted_ends) {
            if (run.size() <= ending.size() || !run.ends_with(ending)) continue;
            emit_run(run.substr(0, run.size() - ending.size()), begin);
            return emit_each(words, end - ending.size(), end);
        }
        const auto quote = run.find('\'');
        emit_run(run.substr(0, quote), begin);
        return emit_run(run.substr(quote + 1), begin + quote + 1);
    }
    if (run.empty()) return;
    if (english.technical.contains(run)) return emit_word(run, begin, end);
    std::size_t start = 0;
    for (std::size_t i = 1; i <= run.size(); ++i) {
        if (i < run.size() && is_digit(run[i]) == is_digit(run[i - 1])) continue;
        emit_word(run.substr(start, i - start), begin + start, begin + i);
        start = i;
    }
}

void Tokenizer::emit_each(std::string_view words, std::size_t begin, std::size_t end) {
    while (!words.empty()) {
        const auto size = std::min(words.find(' '), words.size());
        emit_word(words.substr(0, size), begin, end);
        words.remove_prefix(std::min(size + 1, words.size()));
    }
}

/// O(n log n), theta(1): one word whatever is written between the brackets.
bool Tokenizer::big_o() {
    const char first = text_[at_];
    const bool may_be_one =
        first == 'o' || first == 't' || static_cast<unsigned char>(first) > 0x7f;
    if (!may_be_one || after_word()) return false;
    constexpr std::size_t longest = 60;
    const auto rest = std::string_view(text_).substr(at_, longest);
    for (const std::string_view name : {"o", "theta", "omega", "θ", "ω"}) {
        if (!rest.starts_with(name)) continue;
        auto i = name.size();
        if (i < rest.size() && rest[i] == ' ') ++i;
        if (i >= rest.size() || rest[i] != '(') continue;
        std::string canonical;
        int depth = 0;
        for (; i < rest.size() && rest[i] != '\n'; ++i) {
            if (rest[i] == '(')
                ++depth;
            else if (rest[i] == ')' && --depth == 0)
                break;
            else
                canonical += rest[i];
        }
        if (i >= rest.size() || rest[i] != ')') return false;
        emit(canonical_order(canonical), at_, at_ + i + 1);
        at_ += i + 1;
        return true;
    }
    return false;
}

std::string Tokenizer::canonical_order(std::string inside) {
    for (const auto& [word, digit] : {std::pair("squared", "2"), std::pair("cubed", "3")})
        if (const auto found = inside.find(word); found != inside.npos)
            inside.replace(found, std::string_view(word).size(), digit);
    std::erase_if(inside, [](char c) {
        const bool kept =
            (c >= 'a' && c <= 'z') || is_digit(c) || c == '+' || c == '-' || c == '/' || c == '!';
        return !kept;
    });
    return "o(" + inside + ")";
}

/// ".net" as a name of its own.
bool Tokenizer::dotted_name() {
    if (text_[at_] != '.' || after_word() || text_.compare(at_, 4, ".net") != 0 ||
        run_end(at_ + 1) != at_ + 4)
        return false;
    emit(".net", at_, at_ + 4);
    at_ += 4;
    return true;
}

bool Tokenizer::word() {
    const auto begin = at_;
    auto end = run_end(begin);
    if (end == begin) return false;
    if (is_digit(text_[begin])) {  // 3.12, 10,000
        const auto digits = [&](std::size_t from) {
            return from < text_.size() && is_digit(text_[from]);
        };
        while (end < text_.size() && (text_[end] == '.' || text_[end] == ',') &&
               is_digit(text_[end - 1]) && digits(end + 1))
            end = run_end(end + 1);
        std::string number(text_, begin, end - begin);
        std::erase(number, ',');
        at_ = end;
        if (number.find('.') != number.npos)
            emit(number, begin, end);
        else
            emit_run(number, begin);
        return true;
    }
    if (end - begin == 1 && (letters_by_marks() || plus_or_sharp())) return true;
    while (end - begin < longest_run && end + 1 < text_.size() && text_[end] == '\'' &&
           run_end(end + 1) > end + 1)
        end = run_end(end + 1);  // an apostrophe inside a word
    at_ = end;
    emit_run(std::string_view(text_).substr(begin, end - begin), begin);
    return true;
}

/// I/O, e.g: single letters with a slash or a dot between are one word.
bool Tokenizer::letters_by_marks() {
    std::string joined(1, text_[at_]);
    auto end = at_ + 1;
    while (end + 1 < text_.size() && (text_[end] == '/' || text_[end] == '.') &&
           run_end(end + 1) == end + 2) {
        joined += text_[end + 1];
        end += 2;
    }
    if (joined.size() == 1) return false;
    emit(joined, at_, end);
    // The last dot of "U.S." belongs to it.
    if (end < text_.size() && text_[end] == '.' && text_[end - 2] == '.') ++end;
    at_ = end;
    return true;
}

/// C++, C#, F#.
bool Tokenizer::plus_or_sharp() {
    const bool plus = peek(1) == '+' && peek(2) == '+';
    const bool sharp = peek(1) == '#';
    if (!plus && !sharp) return false;
    const std::size_t size = plus ? 3 : 2;
    emit(std::string_view(text_).substr(at_, size), at_, at_ + size);
    at_ += size;
    return true;
}

bool Tokenizer::operator_word() {
    if (!opens_operator_[static_cast<unsigned char>(text_[at_])]) return false;
    const auto rest = std::string_view(text_).substr(at_);
    for (const auto& [sign, words] : forms_.english().operators) {
        if (!rest.starts_with(sign)) continue;
        emit_each(words, at_, at_ + sign.size());
        at_ += sign.size();
        return true;
    }
    return false;
}

/// A character that is no word: it may end a sentence, or part like a comma.
void Tokenizer::mark() {
    const char c = text_[at_];
    const char next = peek(1);
    const bool before_space =
        next == '\0' || is_space(next) || next == '"' || next == '\'' || next == ')' || next == ']';
    const bool ellipsis = c == '.' && (next == '.' || (at_ > 0 && text_[at_ - 1] == '.'));
    if (c == ';' || ((c == '!' || c == '?') && before_space))
        end_sentence();
    else if (c == '.' && before_space && !ellipsis && !ends_abbreviation())
        end_sentence();
    else if (c == ',' || c == '(' || c == ')' || c == '[' || c == ']' || c == '{' || c == '}')
        pending_comma_ = true;
    else if (c == ':' && (next == ' ' || next == '\n' || next == '\0'))
        pending_comma_ = true;
    auto after = at_;
    next_character(text_, after);
    at_ = after;
}

bool Tokenizer::ends_abbreviation() const {
    constexpr std::size_t longest = 12;
    auto begin = at_;
    while (begin > 0 && at_ - begin <= longest && !is_space(text_[begin - 1]) &&
           text_[begin - 1] != '(')
        --begin;
    if (at_ - begin > longest) return false;
    return forms_.english().abbreviations.contains(text_.substr(begin, at_ + 1 - begin));
}

void Tokenizer::end_sentence() {
    if (!words_.words.empty() && words_.words.back().sentence == sentence_) ++sentence_;
    pending_sentence_ = true;
    pending_comma_ = false;
}

/// The size of "- ", "* " or "2) " at the start of a line; 0 when there is none.
std::size_t Tokenizer::list_mark(std::size_t at) const {
    const auto begin = at;
    while (at < text_.size() && text_[at] == ' ') ++at;
    const auto rest = std::string_view(text_).substr(at);
    std::size_t size = 0;
    if (rest.starts_with("- ") || rest.starts_with("* ") || rest.starts_with("+ "))
        size = 1;
    else if (rest.starts_with("•") || rest.starts_with("–"))
        size = 3;
    else {
        constexpr std::size_t most_digits = 2;  // "404. Not found" is an answer
        std::size_t digits = 0;
        while (digits < rest.size() && digits < most_digits && is_digit(rest[digits])) ++digits;
        if (digits > 0 && digits + 1 < rest.size() &&
            (rest[digits] == '.' || rest[digits] == ')') && rest[digits + 1] == ' ')
            size = digits + 1;
    }
    return size == 0 ? 0 : at - begin + size;
}

void Tokenizer::start_line() {
    const auto mark_size = list_mark(at_);
    in_list_ = mark_size > 0;
    at_ += mark_size;
}

/// A line may end in the middle of a sentence, unless a list, a paragraph or a colon says
/// otherwise.
void Tokenizer::end_line() {
    auto before = at_;
    while (before > 0 && text_[before - 1] == ' ') --before;
    const bool colon = before > 0 && text_[before - 1] == ':';
    ++at_;
    auto next = at_;
    while (next < text_.size() && text_[next] == ' ') ++next;
    const bool paragraph = next < text_.size() && text_[next] == '\n';
    if (in_list_ || colon || paragraph || list_mark(at_) > 0) end_sentence();
    start_line();
}

}  // namespace hotseat
