#include "study/notes_page.hpp"

#include "study/reading_time.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace hotseat {
namespace {

using std::chrono::seconds;
using Lines = std::vector<std::string>;

/// The lines of one topic, the kinds that matter most first.
struct TopicLines {
    std::string title{};
    std::array<Lines, 3> kinds{};
};

TopicLines lines_of(const std::string& slug, const std::string& title, const NotesRequest& from) {
    TopicLines lines{title, {}};
    for (const auto& note : from.notes)
        if (note.topic == slug) lines.kinds[0].push_back(note.text);
    for (const auto& miss : from.misses)
        if (miss.topic == slug && miss.missed_last)
            lines.kinds[1].push_back(fmt::format("Missed: {} ({})", miss.says, miss.question));
    for (const auto& flag : from.flags)
        if (flag.topic == slug && !flag.says.empty())
            lines.kinds[1].push_back(fmt::format("Not so: {} ({})", flag.says, flag.question));
    for (const auto& question : from.questions)
        if (question.topic == slug && !question.note.empty())
            lines.kinds[2].push_back(question.note);
    return lines;
}

/// Takes kind after kind, in each topic after topic a line at a time, while there is time.
void shorten(std::vector<TopicLines>& topics, seconds left) {
    for (std::size_t kind = 0; kind < 3; ++kind) {
        std::vector<Lines> taken(topics.size());
        bool more = true;
        for (std::size_t at = 0; more; ++at) {
            more = false;
            for (std::size_t i = 0; i < topics.size(); ++i) {
                if (at >= topics[i].kinds[kind].size()) continue;
                more = true;
                auto& line = topics[i].kinds[kind][at];
                // A line is read at least in two seconds: the eye has to find it.
                const auto time = std::max(seconds(2), reading_time(line));
                if (time > left) continue;
                left -= time;
                taken[i].push_back(std::move(line));
            }
        }
        for (std::size_t i = 0; i < topics.size(); ++i) topics[i].kinds[kind] = std::move(taken[i]);
    }
}

}  // namespace

Document notes_page(const NotesRequest& request) {
    std::vector<TopicLines> topics;
    if (request.general) topics.push_back(lines_of("", "In general", request));
    for (const auto& topic : request.topics)
        topics.push_back(lines_of(topic.slug, topic.title, request));
    if (request.most) shorten(topics, seconds(*request.most));
    Document page{"Notes", {}};
    for (auto& [title, kinds] : topics) {
        Lines lines;
        for (auto& kind : kinds) std::ranges::move(kind, std::back_inserter(lines));
        if (lines.empty()) continue;
        page.add(Heading{2, title});
        page.add(Bullets{std::move(lines)});
    }
    return page;
}

}  // namespace hotseat
