#include "rubric/atoms.hpp"

#include <algorithm>

namespace hotseat {

Atoms::Id Atoms::id(Kind kind, std::string_view text) {
    const auto next = static_cast<Id>(texts_.size());
    const auto [it, is_new] = index(kind).try_emplace(std::string(text), next);
    if (is_new) {
        texts_.push_back(&it->first);
        kinds_.push_back(kind);
    }
    return it->second;
}

void Atoms::look_up(Kind kind, std::string_view text, std::vector<Id>& found) const {
    const auto& index = indexes_[static_cast<std::size_t>(kind)];
    if (const auto it = index.find(text); it != index.end()) found.push_back(it->second);
}

void Atoms::look_up_all(const Form& form, std::vector<Id>& found) const {
    look_up(Kind::stem, form.stem, found);
    look_up(Kind::surface, form.surface, found);
    constexpr std::size_t longest_prefix = 64;
    const auto longest = std::min(form.surface.size(), longest_prefix);
    for (std::size_t size = 1; size <= longest; ++size)
        look_up(Kind::prefix, std::string_view(form.surface).substr(0, size), found);
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

}  // namespace hotseat
