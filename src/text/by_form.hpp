#pragma once

#include "text/form_table.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace hotseat {

/// What is remembered of each surface form: any number of values, worked out when they are first
/// asked for. Small where most forms have none.
template <class Value>
class ByForm {
public:
    /// `find(std::vector<Value>& found)` appends what there is of the form; called once a form.
    /// What is returned is valid until another form is asked for.
    template <class Find>
    std::span<const Value> of(FormId form, const Find& find) {
        auto& run = runs_[form];
        if (run.begin == unknown) {
            run.begin = static_cast<std::uint32_t>(values_.size());
            find(values_);
            run.end = static_cast<std::uint32_t>(values_.size());
        }
        return std::span(values_).subspan(run.begin, run.end - run.begin);
    }

    std::size_t bytes() const { return values_.capacity() * sizeof(Value) + runs_.bytes(); }

private:
    static constexpr auto unknown = static_cast<std::uint32_t>(-1);
    struct Run {
        std::uint32_t begin = unknown, end = 0;  ///< of values_
    };
    std::vector<Value> values_;  ///< one form's behind the other's
    FormTable<Run> runs_;
};

}  // namespace hotseat
