#include "calendar/event.hpp"

#include "plan/block_commands.hpp"
#include "plan/block_title.hpp"
#include "unicode/printable.hpp"

#include <fmt/format.h>

#include <map>

namespace hotseat {
namespace {

using namespace std::chrono_literals;

constexpr auto before_block = 5min;
constexpr auto before_interview = 60min;
constexpr auto interview_length = 60min;

std::string date_stamp(Instant instant) {
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(instant));
    return fmt::format("{:04}{:02}{:02}", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::string time_stamp(Instant instant) {
    const auto second = std::chrono::floor<std::chrono::seconds>(instant);
    const std::chrono::hh_mm_ss time(second - std::chrono::floor<std::chrono::days>(second));
    return fmt::format("{}T{:02}{:02}{:02}Z", date_stamp(instant), time.hours().count(),
                       time.minutes().count(), time.seconds().count());
}

const std::string& word_of(BlockKind kind) {
    return block_kind_words()[static_cast<std::size_t>(kind)];
}

/// What tells a block from the others. A meal comes every day.
std::string key_of(const PlannedBlock& block) {
    const auto day =
        block.what.kind == BlockKind::meal ? "-" + date_stamp(block.begin) : std::string();
    return fmt::format("{}-{}{}-{}", block.what.id, word_of(block.what.kind), day, block.part);
}

std::string list(const std::string& title, const std::vector<std::string>& items) {
    if (items.empty()) return {};
    auto text = title + "\n";
    for (const auto& item : items) text += "- " + printable_line(item) + "\n";
    return text;
}

std::string description_of(const PlannedBlock& block) {
    auto text = list("To cover:", block.what.covers) + list("How:", block.what.approach);
    if (!block.what.outcome.empty()) text += "Then: " + printable_line(block.what.outcome) + "\n";
    for (const auto& command : commands_of(block))
        text += "hotseat " + printable_line(command) + "\n";
    if (block.state != BlockState::planned)
        text += "State: " + block_state_words()[static_cast<std::size_t>(block.state)] + "\n";
    if (!block.note.empty()) text += "Note: " + printable_line(block.note) + "\n";
    if (!text.empty()) text.pop_back();
    return text;
}

CalendarEvent event_of(const PlannedBlock& block) {
    CalendarEvent event{.title = printable_line(title_of(block)),
                        .description = description_of(block),
                        .category = word_of(block.what.kind),
                        .begin = block.begin,
                        .end = block.end};
    if (!is_break(block)) event.alarm = before_block;
    return event;
}

}  // namespace

std::vector<CalendarEvent> events_of(const Plan& plan) {
    const auto uid = [base = time_stamp(plan.interview)](const std::string& key) {
        return printable_line(base + "-" + key + "@hotseat");
    };
    std::vector<CalendarEvent> events;
    std::map<std::string, int> seen;
    for (const auto& block : plan.blocks) {
        auto key = plan.profile + "-" + key_of(block);
        // Only a plan edited by hand has a block twice.
        if (const auto count = ++seen[key]; count > 1) key += fmt::format("-{}", count);
        events.push_back(event_of(block));
        events.back().uid = uid(key);
    }
    events.push_back({.uid = uid(plan.profile + "-interview"),
                      .title = "Interview",
                      .category = "interview",
                      .begin = plan.interview,
                      .end = plan.interview + interview_length,
                      .alarm = before_interview});
    return events;
}

}  // namespace hotseat
