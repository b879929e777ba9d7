#include "app/rubric_shelf.hpp"

#include "files/files.hpp"
#include "rubric/rubric_reader.hpp"

#include <algorithm>
#include <system_error>

namespace hotseat {

const std::vector<RubricFile>& RubricShelf::files_of(std::string_view topic) {
    if (const auto it = files_.find(topic); it != files_.end()) return it->second;
    auto& files = files_[std::string(topic)];
    for (const auto& bank : banks_) {
        const auto path = bank / "rubrics" / (std::string(topic) + ".json");
        std::error_code ignored;
        if (!std::filesystem::exists(path, ignored)) continue;
        try {
            files.push_back(read_rubrics(read_file(path), path.string(), problems_));
        } catch (const Error& error) {
            problems_.push_back(error.diagnostic());
        }
    }
    return files;
}

RubricShelf::Found RubricShelf::find(std::string_view topic, std::string_view question) {
    for (const auto& file : files_of(topic)) {
        const auto it = std::ranges::find(file.rubrics, question, &Rubric::question);
        if (it != file.rubrics.end()) return {&*it, &file};
    }
    return {};
}

}  // namespace hotseat
