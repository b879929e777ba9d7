#pragma once

#include "base/diagnostic.hpp"
#include "base/places.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace hotseat::json {

/// Where problems of one text are told: places come as byte offsets and leave as lines and columns.
/// Whatever the order they are found in, the diagnostics stand in the order of the text.
class Problems {
public:
    /// More than these of one text are not told, so that a hostile text cannot fill the memory.
    static constexpr std::size_t most = 1000;

    /// `diagnostics` must outlive this; nobody else adds to it meanwhile. `first_line`: the number
    /// of the text's first line in its file.
    Problems(std::string file, std::string_view text, Diagnostics& diagnostics, int first_line = 1);
    Problems(const Problems&) = delete;
    Problems& operator=(const Problems&) = delete;

    void add(std::size_t at, std::string message, std::string hint = {});
    /// How many there were, told or not: whoever sees it unchanged has read something good.
    std::size_t count() const { return count_; }
    /// True when further problems will not be told: no need to think of a hint.
    bool full() const { return diagnostics_.size() - first_ >= most; }
    Place place(std::size_t at) const;
    Where where(std::size_t at) const { return {file_, place(at)}; }
    const std::string& file() const { return file_; }

private:
    std::string file_;
    Places places_;
    Diagnostics& diagnostics_;
    std::size_t first_;  // of ours
    int first_line_;
    std::size_t count_ = 0;
};

/// `"text"` for a message; the middle of a long text is left out.
std::string in_quotes(std::string_view text);

}  // namespace hotseat::json
