#pragma once

#include "base/diagnostic.hpp"
#include "files/paths.hpp"
#include "rubric/rubric.hpp"
#include "text/english.hpp"

#include <filesystem>
#include <memory>

namespace hotseat {

/// English as the program ships it. Throws Error when its files are not there.
std::unique_ptr<const English> read_shipped_english(const Paths& paths, Diagnostics& problems);

/// The `@names` that every rubric of a bank's folder `rubrics` may use: its own, which come first,
/// and the shipped ones.
Lexicon read_shared_names(const Paths& paths, const std::filesystem::path& rubrics,
                          Diagnostics& problems);

}  // namespace hotseat
