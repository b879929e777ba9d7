#pragma once

#include "base/diagnostic.hpp"
#include "rubric/rubric.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

/// The rubrics of the banks. A topic's files are read when one of its rubrics is first wanted: in a
/// session never before the first question is on the screen.
class RubricShelf {
public:
    explicit RubricShelf(std::vector<std::filesystem::path> banks) : banks_(std::move(banks)) {}

    /// The files of one topic, a bank each at most; read when first asked for.
    const std::vector<RubricFile>& files_of(std::string_view topic);
    /// A rubric, and the file whose lexicon its phrases use. Both null when there is none. They
    /// stay where they are.
    struct Found {
        const Rubric* rubric = nullptr;
        const RubricFile* file = nullptr;
    };
    Found find(std::string_view topic, std::string_view question);

    /// What was wrong with the files read so far.
    const Diagnostics& problems() const { return problems_; }

private:
    std::vector<std::filesystem::path> banks_;
    std::map<std::string, std::vector<RubricFile>, std::less<>> files_{};  // by topic
    Diagnostics problems_{};
};

}  // namespace hotseat
