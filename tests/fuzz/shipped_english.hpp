#pragma once

#include "text/english.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace hotseat {

/// The shipped lexicon of English, read once.
inline const English& shipped_english() {
    static const English english = [] {
        std::ifstream file(HOTSEAT_SOURCE "/rubrics/lexicon/english.json");
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        Diagnostics problems;
        auto read = read_english(text, "english.json", problems);
        if (!problems.empty()) std::abort();
        return read;
    }();
    return english;
}

}  // namespace hotseat
