#pragma once

#include "text/words.hpp"
#include "unicode/fold.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

/// Cuts folded text into words. Used by `words_of` alone.
class Tokenizer {
public:
    Tokenizer(const Folded& folded, std::size_t source_size, Forms& forms);
    Words run();

private:
    char peek(std::size_t ahead) const;
    std::size_t run_end(std::size_t from) const;
    bool after_word() const;
    void emit(std::string_view surface, std::size_t begin, std::size_t end);
    void emit(FormId form, std::size_t begin, std::size_t end);
    void emit_word(std::string_view surface, std::size_t begin, std::size_t end);
    void emit_number(int value, std::size_t begin, std::size_t end);
    void emit_run(std::string_view run, std::size_t begin);
    void emit_each(std::string_view words, std::size_t begin, std::size_t end);
    static std::string canonical_order(std::string inside);

    // Each takes what it knows at `at_` and says whether it did.
    bool big_o();
    bool dotted_name();
    bool word();
    bool letters_by_marks();
    bool plus_or_sharp();
    bool operator_word();

    void mark();
    bool ends_abbreviation() const;
    void end_sentence();
    std::size_t list_mark(std::size_t at) const;
    void start_line();
    void end_line();

    const std::string& text_;
    const std::vector<std::uint32_t>& source_;
    std::size_t source_size_;
    Forms& forms_;
    Words words_;
    std::vector<int> numbers_;  ///< for each word: its value when it came from number words, else 0
    std::array<bool, 0x100> opens_operator_{};  ///< by the first byte
    std::size_t begin_of_number_ = 0;
    std::size_t at_ = 0;
    std::uint32_t sentence_ = 0;
    bool pending_comma_ = false;
    bool pending_sentence_ = false;
    bool in_list_ = false;
};

}  // namespace hotseat
