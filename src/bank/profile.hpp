#pragma once

#include "bank/question.hpp"
#include "base/diagnostic.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hotseat {

/// What a stretch of a preparation plan is for. Only `learn` takes in what is new.
enum class BlockKind { learn, practice, mock, review, flash, meal, rest };
const std::vector<std::string>& block_kind_words();

/// The part of the preparation that a block belongs to.
enum class BlockPart {
    days,          ///< before the last night
    last_evening,  ///< the last one before the last night: nothing comes after it
    morning        ///< on the day of the interview
};
const std::vector<std::string>& block_part_words();

/// What a plan gives up first when the time is short: the dispensable, last the essential.
enum class BlockRank { essential, normal, dispensable };
const std::vector<std::string>& block_rank_words();

/// Hours and minutes that a clock shows: minutes since midnight, below 24 hours.
using ClockTime = std::chrono::minutes;

/// One stretch of a plan, before it has a time. A meal with `begins` is for each day, all others
/// come once.
struct BlockTemplate {
    std::string id{};  ///< kebab-case, unique in the profile
    BlockKind kind = BlockKind::learn;
    BlockPart part = BlockPart::days;
    BlockRank rank = BlockRank::normal;
    std::string focus{};                  ///< one line: what it is about
    std::vector<std::string> topics{};    ///< slugs, the heaviest first; none: all of the profile
    std::chrono::minutes length{};        ///< the time it wants
    std::chrono::minutes shortest{};      ///< what it may be cut to; below that it is left out
    std::vector<std::string> covers{};    ///< what to cover
    std::vector<std::string> approach{};  ///< how to work: read, do, say aloud
    std::string outcome{};                ///< what one can do afterwards
    /// It begins between these two, both included: meals. The second may lie after midnight.
    std::optional<std::pair<ClockTime, ClockTime>> begins{};
    std::optional<ClockTime> ends_by{};  ///< the hard stop: the first such time after its beginning
};

struct TopicWeight {
    std::string topic{};  ///< slug
    double weight = 1;    ///< importance for the job, 0 to 10; 0 leaves it out
};

/// What a kind of job asks for (format: questions/README.md, part "Profiles").
struct Profile {
    std::string file{};
    std::string name{};  ///< kebab-case, the file's stem
    std::string title{};
    std::string about{};
    std::optional<Level> level{};  ///< of the questions that fit the job best
    std::vector<TopicWeight> topics{};
    std::vector<BlockTemplate> blocks{};  ///< in the order of the plan
};

/// Reads questions/profiles/<name>.json; appends every problem. Nothing when there was one.
std::optional<Profile> read_profile(std::string_view text, std::string_view file,
                                    Diagnostics& diagnostics);

}  // namespace hotseat
