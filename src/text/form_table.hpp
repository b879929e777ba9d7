#pragma once

#include "text/forms.hpp"

#include <array>
#include <cstddef>
#include <memory>
#include <vector>

namespace hotseat {

/// A value for each surface form, as `Value{}` until it is set. Takes room only near the forms that
/// were asked for: every answer key has such tables, and sees few of the forms that all have met.
template <class Value>
class FormTable {
public:
    /// Stays where it is.
    Value& operator[](FormId form) {
        const auto page = form / page_size;
        if (page >= pages_.size()) pages_.resize(page + 1);
        if (!pages_[page]) {
            pages_[page] = std::make_unique<Page>();
            ++pages_used_;
        }
        return (*pages_[page])[form % page_size];
    }
    void clear() {
        pages_.clear();
        pages_used_ = 0;
    }
    std::size_t bytes() const {
        return pages_used_ * sizeof(Page) + pages_.capacity() * sizeof(std::unique_ptr<Page>);
    }

private:
    static constexpr std::size_t page_size = 16;
    using Page = std::array<Value, page_size>;
    std::vector<std::unique_ptr<Page>> pages_;
    std::size_t pages_used_ = 0;
};

}  // namespace hotseat
