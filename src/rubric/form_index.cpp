#include "rubric/form_index.hpp"

#include "base/sort_distinct.hpp"

#include <algorithm>
#include <utility>

namespace hotseat {
namespace {

/// The entries that begin with the text, or are the same.
template <class Entries>
std::span<const typename Entries::value_type> range_of(const Entries& entries,
                                                       std::string_view text, bool is_prefix) {
    const auto begin_of = [&](const auto& entry) {
        return is_prefix ? entry.text.substr(0, text.size()) : entry.text;
    };
    const auto first = std::ranges::lower_bound(entries, text, {}, begin_of);
    const auto last = std::ranges::upper_bound(entries, text, {}, begin_of);
    return {first, last};
}

}  // namespace

FormIndex::FormIndex(std::vector<FormId> forms, const Forms& known) : forms_(std::move(forms)) {
    for (const auto form : forms_) {
        stems_.push_back({known[form].stem, form});
        surfaces_.push_back({known[form].surface, form});
        for (const auto inside : known[form].inside) {
            stems_.push_back({known[inside].stem, form});
            insides_.push_back({known[inside].surface, form});
        }
    }
    for (auto* entries : {&stems_, &surfaces_, &insides_})
        std::ranges::sort(*entries, {}, &Entry::text);
}

std::vector<FormIndex::Pass> FormIndex::passes(const Atoms& atoms) const {
    std::vector<Pass> found;
    const auto add = [&](Atoms::Id test, std::span<const Entry> entries) {
        for (const auto& entry : entries) found.push_back({entry.form, test});
    };
    for (Atoms::Id test = 0; test < atoms.size(); ++test) {
        const auto& text = atoms.text(test);
        switch (atoms.kind(test)) {
            case Atoms::Kind::stem:
                add(test, range_of(stems_, text, false));
                break;
            case Atoms::Kind::surface:
                add(test, range_of(surfaces_, text, false));
                break;
            case Atoms::Kind::prefix:
                add(test, range_of(surfaces_, text, true));
                add(test, range_of(insides_, text, false));
        }
    }
    sort_distinct(found);
    return found;
}

}  // namespace hotseat
