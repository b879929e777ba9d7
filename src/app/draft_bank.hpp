#pragma once

#include "base/diagnostic.hpp"
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

/// What rubrics are drafted from: the text of a file (src/draft/README.md) and its name.
struct DraftFile {
    std::string text{};
    std::string name{};
};

/// Drafts rubrics from the file or, without one, for those questions of the banks that have no
/// rubric, from their notes.
DraftedBank draft_bank(const Paths& paths, const std::optional<DraftFile>& file);

}  // namespace hotseat
