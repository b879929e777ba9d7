#pragma once

#include "base/by_text.hpp"
#include "text/form_table.hpp"
#include "text/words.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hotseat {

/// The words that a rubric listens for. Answers are fitted to it: what is written apart or together
/// otherwise than here is joined or split, and what is no word at all is repaired to the nearest
/// word. Belongs to the `Forms` it was made with.
class Vocabulary {
public:
    void add_text(std::string_view text, Forms& forms);
    /// Every word of the dictionary that begins so, as far as they are not too many.
    void add_prefix(std::string_view prefix, Forms& forms);

    enum class Repair { yes, no };
    /// Linear time; a form is worked out once.
    void fit(Words& words, Forms& forms, Repair repair);
    /// What is remembered of the forms that were fitted.
    std::size_t bytes() const { return fitted_[0].bytes() + fitted_[1].bytes(); }

private:
    struct Entry {
        FormId form = 0;
        std::uint32_t letters = 0;  ///< a bit for each letter that occurs
    };
    static auto spelling(const Forms& forms) {
        return [&forms](const Entry& entry) { return forms[entry.form].surface; };
    }
    /// What becomes of a form: itself, another one, or two.
    struct Fitted {
        static constexpr auto none = static_cast<FormId>(-1);
        FormId first = none;    ///< none: not worked out
        FormId second = none;   ///< none: there is but one
        bool may_open = false;  ///< a word of the vocabulary begins with it
    };

    void add_word(FormId form, const Forms& forms);
    void sort(const Forms& forms);
    bool has_stem(StemId stem) const { return stem < stems_.size() && stems_[stem]; }
    std::optional<FormId> joined(std::string_view word, Forms& forms) const;
    Fitted fit_form(FormId form, Forms& forms, Repair repair) const;
    std::optional<FormId> nearest(std::string_view word, const Forms& forms) const;
    bool split(std::string_view word, Forms& forms, Fitted& fitted) const;
    std::size_t join_letters(const Words& words, std::size_t at, Forms& forms, Word& result) const;

    std::vector<Entry> entries_;  ///< by the alphabet once `sorted_`
    std::vector<bool> forms_;     ///< for each form: is it an entry?
    std::vector<bool> stems_;     ///< for each stem: has an entry it?
    /// Words side by side in the vocabulary's own texts, by their joined spelling.
    ByText<std::pair<FormId, FormId>> pairs_;
    FormTable<Fitted> fitted_[2];  ///< for each `Repair`
    bool sorted_ = false;
};

}  // namespace hotseat
