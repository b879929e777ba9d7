#pragma once

#include "base/diagnostic.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

/// What a stretch of a preparation plan is for.
enum class BlockKind { learn, practice, mock, review, flash, meal, rest };
const std::vector<std::string>& block_kind_words();

/// One stretch of a plan, before it has a time.
struct BlockTemplate {
    std::string id{};
    BlockKind kind = BlockKind::learn;
    std::string focus{};
    std::vector<std::string> topics{};    ///< slugs
    std::chrono::minutes length{};        ///< the time it wants
    std::vector<std::string> covers{};    ///< what to cover
    std::vector<std::string> approach{};  ///< how to work: read, do, say aloud
    std::string outcome{};
};

struct TopicWeight {
    std::string topic{};  ///< slug
    double weight = 1;    ///< importance for the job; 0 leaves it out
};

/// What a kind of job asks for (format: questions/README.md, part "Profiles").
struct Profile {
    std::string name{};  ///< kebab-case, the file's stem
    std::string title{};
    std::vector<TopicWeight> topics{};
    std::vector<BlockTemplate> blocks{};
};

/// Reads questions/profiles/<name>.json; appends every problem.
std::optional<Profile> read_profile(std::string_view text, std::string_view file,
                                    Diagnostics& problems);

}  // namespace hotseat
