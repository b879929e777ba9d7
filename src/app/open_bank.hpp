#pragma once

#include "bank/bank.hpp"
#include "base/diagnostic.hpp"
#include "files/paths.hpp"

#include <string>
#include <vector>

namespace hotseat {

/// What the bank folders hold. Broken questions are told in `problems`; the good ones serve.
struct OpenedBank {
    Bank bank{};
    Diagnostics problems{};
};

/// Reads the question files of every bank folder. With `topics` (slugs, titles or aliases, as the
/// user typed them) files of other topics may be left out, so that the first question comes fast;
/// a word that names no topic makes it read them all. A folder that cannot be read is a problem.
OpenedBank open_bank(const Paths& paths, const std::vector<std::string>& topics = {});

}  // namespace hotseat
