#pragma once

#include "text/forms.hpp"

#include <tsl/robin_map.h>

#include <cstddef>
#include <utility>

namespace hotseat {

/// A value for each surface form that was asked for, as `Value{}` until it is set: every answer key
/// has such tables, and sees few of the forms that all have met.
template <class Value>
class FormTable {
public:
    /// Valid until another form is asked for.
    Value& operator[](FormId form) { return values_[form]; }
    void clear() { values_.clear(); }
    std::size_t bytes() const {
        constexpr std::size_t mark = 4;  // of a bucket: is it used, and how far from home
        return values_.bucket_count() * (sizeof(std::pair<FormId, Value>) + mark);
    }

private:
    tsl::robin_map<FormId, Value> values_;
};

}  // namespace hotseat
