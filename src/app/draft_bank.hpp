#pragma once

#include "base/diagnostic.hpp"
#include "files/files.hpp"
#include "files/new_folder.hpp"
#include "files/paths.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace hotseat {

/// A bank as it was drafted, not written yet.
struct DraftedBank {
    Diagnostics problems{};  ///< with an error among them nothing was drafted
    FolderTexts files{};
    std::size_t questions = 0;
    std::size_t points = 0;
};

/// Drafts rubrics from the file (src/draft/README.md) or, without one, for those questions of the
/// banks that have no rubric, from their notes.
DraftedBank draft_bank(const Paths& paths, const std::optional<NamedText>& file);

}  // namespace hotseat
