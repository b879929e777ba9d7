#pragma once

#include "base/by_text.hpp"
#include "text/by_form.hpp"
#include "text/forms.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

class FormIndex;

/// The tests that a rubric's phrases put to single words, each test once.
class Atoms {
public:
    using Id = std::uint32_t;
    enum class Kind : std::uint8_t {
        stem,     ///< the word has this Snowball stem
        surface,  ///< the word is written exactly so
        prefix    ///< the word is written with this beginning
    };

    Atoms() = default;
    Atoms(Atoms&&) = default;
    Atoms& operator=(Atoms&&) = default;

    Id id(Kind kind, std::string_view text);
    std::size_t size() const { return texts_.size(); }
    const std::string& text(Id id) const { return *texts_[id]; }
    Kind kind(Id id) const { return kinds_[id]; }

    /// A number for: some word passes one of some tests.
    using Need = std::uint32_t;
    static constexpr Need no_need = 0;  ///< always met
    /// The need of one of the tests, which ascend; the same number for the same tests.
    Need need(std::span<const Id> tests);

    std::size_t needs() const { return need_ends_.size(); }  ///< with no_need
    /// The needs that a word meets by passing the test.
    template <class Visit>
    void each_need(Id test, const Visit& visit) const {
        for (auto at = last_mention_[test]; at != none; at = mentions_[at].before)
            visit(mentions_[at].need);
    }

    /// Appends the tests that a word passes, ascending.
    void add_passed(const Form& form, const Forms& forms, std::vector<Id>& found) const;

private:
    ByText<Id>& index(Kind kind) { return indexes_[static_cast<std::size_t>(kind)]; }
    void look_up(Kind kind, std::string_view text, std::vector<Id>& found) const;
    void look_up_all(const Form& form, std::vector<Id>& found) const;

    static constexpr auto none = static_cast<std::uint32_t>(-1);
    /// That a need has the test; a test's mentions are a chain.
    struct Mention {
        Need need = no_need;
        std::uint32_t before = none;
    };
    std::span<const Id> tests_of(Need need) const;

    std::vector<const std::string*> texts_;  ///< in the indexes, which keep them where they are
    std::vector<Kind> kinds_;
    ByText<Id> indexes_[3];
    std::size_t shortest_prefix_ = static_cast<std::size_t>(-1), longest_prefix_ = 0;  ///< bytes
    std::vector<Id> needed_;                   ///< one need's tests behind the other's
    std::vector<std::uint32_t> need_ends_{0};  ///< for each need, of needed_; no_need has none
    std::vector<Need> needs_in_order_;         ///< of their tests: to find the same ones again
    std::vector<std::uint32_t> last_mention_;  ///< of each test
    std::vector<Mention> mentions_;
};

/// The tests that each form passes, worked out once a form. Belongs to one `Forms`.
class Meanings {
public:
    /// `atoms` must outlive it.
    explicit Meanings(const Atoms& atoms) : atoms_(&atoms) {}
    /// Ascending. Valid until another form is asked for.
    std::span<const Atoms::Id> of(FormId form, const Forms& forms);
    /// Works out those of all these forms: much faster than one by one.
    void learn(const FormIndex& forms);
    std::size_t bytes() const { return passed_.bytes(); }

private:
    const Atoms* atoms_;
    ByForm<Atoms::Id> passed_;
};

}  // namespace hotseat
