#pragma once

#include "base/diagnostic.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

enum class Level { junior, mid, senior };
enum class Kind { explain, compare, walkthrough, design, debug, quick, experience };

/// Every word in the order of its enumerators, as files, options and reports spell it.
const std::vector<std::string>& level_words();
const std::vector<std::string>& kind_words();
std::string_view to_text(Level level);
std::string_view to_text(Kind kind);
std::optional<Level> parse_level(std::string_view word);
std::optional<Kind> parse_kind(std::string_view word);

/// One interview question (format: questions/README.md).
struct Question {
    std::string id{};  ///< kebab-case, unique in the bank, for ever
    std::string topic{};
    std::string subtopic{};
    Level level = Level::mid;
    Kind kind = Kind::explain;
    std::string prompt{};
    std::string context{};  ///< code or data shown below the prompt
    std::chrono::seconds answer_time{};
    std::chrono::seconds think_time{};
    std::vector<std::string> hints{};
    std::string note{};  ///< one line for a flash card
    std::vector<std::string> tags{};
    std::vector<std::string> sources{};
    std::vector<std::string> related{};  ///< ids of other questions
    Where where{};
};

/// True when one of the two names the other in `related`.
bool are_related(const Question& a, const Question& b);

}  // namespace hotseat
