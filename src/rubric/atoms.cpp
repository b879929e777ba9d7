#include "rubric/atoms.hpp"

#include "rubric/form_index.hpp"

#include <algorithm>

namespace hotseat {

Atoms::Id Atoms::id(Kind kind, std::string_view text) {
    const auto next = static_cast<Id>(texts_.size());
    const auto [it, is_new] = index(kind).try_emplace(std::string(text), next);
    if (is_new) {
        texts_.push_back(&it->first);
        kinds_.push_back(kind);
        if (kind == Kind::prefix) {
            shortest_prefix_ = std::min(shortest_prefix_, text.size());
            longest_prefix_ = std::max(longest_prefix_, text.size());
        }
        last_mention_.push_back(none);
    }
    return it->second;
}

std::span<const Atoms::Id> Atoms::tests_of(Need need) const {
    const auto begin = need_ends_[need - 1];
    return std::span(needed_).subspan(begin, need_ends_[need] - begin);
}

Atoms::Need Atoms::need(std::span<const Id> tests) {
    const auto is_before = [&](Need known, std::span<const Id> wanted) {
        return std::ranges::lexicographical_compare(tests_of(known), wanted);
    };
    const auto place =
        std::lower_bound(needs_in_order_.begin(), needs_in_order_.end(), tests, is_before);
    if (place != needs_in_order_.end() && std::ranges::equal(tests_of(*place), tests))
        return *place;
    const auto added = static_cast<Need>(needs());
    for (const auto test : tests) {
        mentions_.push_back({added, last_mention_[test]});
        last_mention_[test] = static_cast<std::uint32_t>(mentions_.size() - 1);
    }
    needed_.insert(needed_.end(), tests.begin(), tests.end());
    need_ends_.push_back(static_cast<std::uint32_t>(needed_.size()));
    needs_in_order_.insert(place, added);
    return added;
}

void Atoms::look_up(Kind kind, std::string_view text, std::vector<Id>& found) const {
    const auto& index = indexes_[static_cast<std::size_t>(kind)];
    if (const auto it = index.find(text); it != index.end()) found.push_back(it->second);
}

void Atoms::look_up_all(const Form& form, std::vector<Id>& found) const {
    look_up(Kind::stem, form.stem, found);
    look_up(Kind::surface, form.surface, found);
    const auto longest = std::min(form.surface.size(), longest_prefix_);
    for (auto size = shortest_prefix_; size <= longest; ++size)
        look_up(Kind::prefix, form.surface.substr(0, size), found);
}

void Atoms::add_passed(const Form& form, const Forms& forms, std::vector<Id>& found) const {
    const auto before = static_cast<std::ptrdiff_t>(found.size());
    look_up_all(form, found);
    // A word or a prefix also finds what stands inside O(...); quotes want the whole.
    for (const auto inner : form.inside) {
        look_up(Kind::stem, forms[inner].stem, found);
        look_up(Kind::prefix, forms[inner].surface, found);
    }
    std::sort(found.begin() + before, found.end());
    found.erase(std::unique(found.begin() + before, found.end()), found.end());
}

std::span<const Atoms::Id> Meanings::of(FormId form, const Forms& forms) {
    return passed_.of(form, [&](std::vector<Atoms::Id>& found) {
        atoms_->add_passed(forms[form], forms, found);
    });
}

void Meanings::learn(const FormIndex& forms) {
    const auto passes = forms.passes(*atoms_);
    auto next = passes.begin();
    for (const auto form : forms.forms()) {
        const auto first = next;
        while (next != passes.end() && next->form == form) ++next;
        passed_.of(form, [&](std::vector<Atoms::Id>& found) {
            for (auto pass = first; pass != next; ++pass) found.push_back(pass->test);
        });
    }
}

}  // namespace hotseat
