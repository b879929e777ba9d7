#pragma once

#include "base/diagnostic.hpp"
#include "json/fields.hpp"

#include <chrono>
#include <string>
#include <vector>

namespace hotseat {

/// Things side by side, as interviewers ask for them: a row an aspect, a column a thing.
struct ComparisonTable {
    std::string title{};
    std::vector<std::string> of{};  ///< the things
    struct Row {
        std::string aspect{};
        std::vector<std::string> values{};  ///< one for each thing
        bool operator==(const Row&) const = default;
    };
    std::vector<Row> rows{};
    std::vector<std::string> sources{};
    bool operator==(const ComparisonTable&) const = default;
};

/// Something to do with the hands or aloud, away from the questions.
struct Task {
    std::string id{};  ///< kebab-case, unique in the bank, for ever
    std::string title{};
    std::chrono::minutes length{};
    std::vector<std::string> steps{};
    std::string material{};               ///< code, a drawing to complete, a file to read
    std::vector<std::string> findings{};  ///< what one should have found: for afterwards
    bool operator==(const Task&) const = default;
};

/// What a topic has besides questions (format: questions/README.md): the fields "comparisons" and
/// "tasks" of its file. What is not in order is told and left out.
std::vector<ComparisonTable> read_comparisons(json::Fields& topic, json::Problems& problems);
std::vector<Task> read_tasks(json::Fields& topic, json::Problems& problems);

}  // namespace hotseat
