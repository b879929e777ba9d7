#include "sample/sample.hpp"

#include "sample/draw_number.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string_view>

namespace hotseat {
namespace {

using std::chrono::seconds;

/// A question, and the time it takes as it is asked.
struct Candidate {
    const Question* question = nullptr;
    seconds length{};
};

/// A topic's questions, in the order they are offered.
using Stock = std::vector<Candidate>;

/// What the session still takes.
struct Room {
    seconds time = seconds::max();
    std::size_t count = SIZE_MAX;
};

template <typename T>
bool takes(const std::vector<T>& wanted, const T& value) {
    return wanted.empty() || std::ranges::count(wanted, value) > 0;
}

/// By id, so that the order of the bank's files does not matter.
std::vector<Candidate> matching_questions(const std::vector<Question>& questions,
                                          const SampleRequest& request) {
    std::vector<Candidate> matching;
    for (const auto& question : questions)
        if (takes(request.topics, question.topic) && takes(request.levels, question.level) &&
            takes(request.kinds, question.kind))
            matching.push_back(
                {&question, request.think.value_or(question.think_time) + question.answer_time});
    const auto id = [](const Candidate& candidate) -> const std::string& {
        return candidate.question->id;
    };
    std::ranges::sort(matching, {}, id);
    return matching;
}

/// When each question that still rests was asked last.
std::map<std::string, Instant> resting_questions(const std::vector<PastAsk>& past, Instant now) {
    std::map<std::string, Instant> resting;
    for (const auto& [question, when] : past) {
        if (now - when >= rest_between_asks) continue;
        const auto [it, is_new] = resting.emplace(question, when);
        if (!is_new) it->second = std::max(it->second, when);
    }
    return resting;
}

/// One stock a topic, everything in random order.
std::vector<Stock> shuffled_stocks(const Stock& candidates, std::uint64_t seed) {
    std::map<std::string_view, Stock> by_topic;
    for (const auto& candidate : candidates)
        by_topic[candidate.question->topic].push_back(candidate);
    Random random(seed);
    std::vector<Stock> stocks;
    for (auto& [topic, stock] : by_topic) {
        shuffle(stock, random);
        stocks.push_back(std::move(stock));
    }
    shuffle(stocks, random);
    return stocks;
}

/// Takes the resting questions out of the stocks, into stocks of their own.
std::vector<Stock> take_resting(std::vector<Stock>& stocks,
                                const std::map<std::string, Instant>& resting) {
    std::vector<Stock> taken;
    for (auto& stock : stocks) {
        const auto rests = [&](const Candidate& candidate) {
            return resting.contains(candidate.question->id);
        };
        const auto tail = std::stable_partition(stock.begin(), stock.end(), std::not_fn(rests));
        taken.emplace_back(tail, stock.end());
        stock.erase(tail, stock.end());
        std::ranges::stable_sort(taken.back(), {}, [&](const Candidate& candidate) {
            return resting.at(candidate.question->id);
        });
    }
    return taken;
}

/// The questions' lengths, sorted.
std::vector<seconds> lengths(const Stock& stock) {
    std::vector<seconds> all;
    for (const auto& candidate : stock) all.push_back(candidate.length);
    std::ranges::sort(all);
    return all;
}

/// The shortest question of each of the first topics that get one at least: as many topics as fit
/// with a typical (median) question each. Reserving the shortest of all topics instead would make
/// every session with many topics one of short questions only.
std::vector<seconds> floor_of(const std::vector<Stock>& stocks, const Room& room) {
    std::vector<seconds> floor;
    seconds typical{};
    for (const auto& stock : stocks) {
        if (stock.empty()) {
            floor.emplace_back(0);
            continue;
        }
        const auto sorted = lengths(stock);
        typical += sorted[sorted.size() / 2];
        if (typical > room.time) break;
        floor.push_back(sorted.front());
    }
    return floor;
}

/// Topics take turns until nothing more fits.
void deal(std::vector<Stock>& stocks, Room& room, Stock& dealt) {
    auto floor = floor_of(stocks, room);
    seconds reserved{};
    for (const auto shortest : floor) reserved += shortest;
    for (bool drew = true; drew; floor.clear()) {
        drew = false;
        for (std::size_t i = 0; i < stocks.size() && room.count > 0; ++i) {
            if (i < floor.size()) reserved -= floor[i];
            const auto fits = [&](const Candidate& candidate) {
                return candidate.length <= room.time - reserved;
            };
            const auto it = std::ranges::find_if(stocks[i], fits);
            if (it == stocks[i].end()) continue;
            room.time -= it->length;
            --room.count;
            dealt.push_back(*it);
            stocks[i].erase(it);
            drew = true;
        }
    }
}

Room room_for(const SampleRequest& request) {
    Room room;
    if (request.count) room.count = *request.count;
    if (request.minutes) room.time = *request.minutes;
    if (!request.count && !request.minutes) room.time = usual_length;
    return room;
}

std::string questions_text(std::size_t count) {
    return fmt::format("{} question{}", count, count == 1 ? "" : "s");
}

std::string clock_text(seconds length) {
    return fmt::format("{}:{:02}", length.count() / 60, length.count() % 60);
}

}  // namespace

seconds length_of(const Question& question) {
    return question.think_time + question.answer_time;
}

bool allows(const SampleRequest& request, const Question& question) {
    return takes(request.topics, question.topic) && takes(request.levels, question.level) &&
           takes(request.kinds, question.kind);
}

Sample draw_sample(const std::vector<Question>& questions, const SampleRequest& request,
                   const std::vector<PastAsk>& past, Instant now) {
    const auto matching = matching_questions(questions, request);
    Sample sample{.matching = matching.size()};
    if (matching.empty()) return sample;
    sample.shortest = lengths(matching).front();

    auto stocks = shuffled_stocks(matching, request.seed);
    auto resting = take_resting(stocks, resting_questions(past, now));
    auto room = room_for(request);
    Stock dealt;
    deal(stocks, room, dealt);
    // A long question that found no room is no reason to repeat a short one, unless there is no
    // session without it.
    if (std::ranges::all_of(stocks, &Stock::empty) || dealt.empty()) {
        const auto fresh = dealt.size();
        deal(resting, room, dealt);
        sample.repeated = dealt.size() - fresh;
    }
    for (const auto& [question, length] : dealt) {
        sample.questions.push_back(*question);
        sample.questions.back().think_time = request.think.value_or(question->think_time);
        sample.length += length;
    }
    return sample;
}

std::vector<std::string> remarks(const Sample& sample, const SampleRequest& request) {
    const auto drawn = sample.questions.size();
    if (sample.matching == 0) return {"no question matches"};
    const auto room = room_for(request);
    if (drawn == 0)
        return {
            fmt::format("no question fits: the shortest takes {}", clock_text(sample.shortest))};
    std::vector<std::string> said;
    const bool counted = request.count.has_value();
    if (drawn == sample.matching && (counted ? drawn < room.count : sample.length < room.time)) {
        said.push_back(
            fmt::format("only {} match{}", questions_text(drawn), drawn == 1 ? "es" : ""));
    } else if (counted && drawn < room.count) {
        said.push_back(fmt::format("only {} fit{} into {}", questions_text(drawn),
                                   drawn == 1 ? "s" : "", clock_text(room.time)));
    }
    if (sample.repeated > 0)
        said.push_back(fmt::format("{} {} asked in the last seven days, and nothing else is left",
                                   sample.repeated == drawn
                                       ? std::string("all of them")
                                       : fmt::format("{} of them", sample.repeated),
                                   sample.repeated == 1 && drawn != 1 ? "was" : "were"));
    return said;
}

}  // namespace hotseat
