#include "report/csv.hpp"
#include "report/figures.hpp"
#include "report/writers.hpp"

#include <vector>

namespace hotseat {
namespace {

std::string seconds(std::chrono::milliseconds time) {
    return std::to_string(std::chrono::round<std::chrono::seconds>(time).count());
}

}  // namespace

std::string to_csv(const Weakness& weakness) {
    auto text = csv_line({"topic", "answers", "mark", "mark_low_95", "mark_high_95", "skipped",
                          "empty", "seconds", "limit_seconds", "importance", "gain"});
    for (const auto& topic : weakness.topics) {
        const auto& skill = topic.skill;
        std::vector<std::string> cells{skill.topic, std::to_string(skill.marked)};
        const bool known = skill.mark.has_value();
        cells.push_back(known ? short_number(*skill.mark) : "");
        cells.push_back(known ? short_number(skill.interval.low) : "");
        cells.push_back(known ? short_number(skill.interval.high) : "");
        cells.push_back(std::to_string(skill.skipped));
        cells.push_back(std::to_string(skill.empty));
        cells.push_back(skill.answered() > 0 ? seconds(skill.time) : "");
        cells.push_back(skill.answered() > 0 ? seconds(skill.limit) : "");
        cells.push_back(short_number(topic.importance));
        cells.push_back(known ? short_number(topic.gain) : "");
        text += csv_line(cells);
    }
    return text;
}

}  // namespace hotseat
