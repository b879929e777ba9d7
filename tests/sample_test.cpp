#include "sample/sample.hpp"
#include "sample/draw_number.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <map>
#include <set>

using namespace hotseat;
using namespace std::chrono_literals;

namespace {

constexpr Instant now{std::chrono::sys_days(std::chrono::year(2026) / 1 / 5)};

Question question(std::string id, std::string topic, std::chrono::seconds answer = 90s,
                  std::chrono::seconds think = 30s) {
    return {
        .id = std::move(id), .topic = std::move(topic), .answer_time = answer, .think_time = think};
}

/// `topics` topics of `each` questions whose answers take 60, 90, 120 ... seconds.
std::vector<Question> bank_of(std::size_t topics, std::size_t each) {
    std::vector<Question> questions;
    for (std::size_t t = 0; t < topics; ++t)
        for (std::size_t i = 0; i < each; ++i) {
            auto topic = "topic-" + std::to_string(t);
            auto id = topic + "-" + std::to_string(i);
            questions.push_back(
                question(std::move(id), std::move(topic), 60s + 30s * static_cast<int>(i % 5), 0s));
        }
    return questions;
}

std::vector<std::string> ids(const Sample& sample) {
    std::vector<std::string> all;
    for (const auto& question : sample.questions) all.push_back(question.id);
    return all;
}

std::vector<std::string> topics(const Sample& sample) {
    std::vector<std::string> all;
    for (const auto& question : sample.questions) all.push_back(question.topic);
    return all;
}

std::set<std::string> set_of(const std::vector<std::string>& words) {
    return {words.begin(), words.end()};
}

}  // namespace

TEST_CASE("random numbers are the same on every machine, for ever", "[sample]") {
    Random random(7);
    std::vector<std::uint64_t> drawn;
    for (int i = 0; i < 6; ++i) drawn.push_back(draw_below(random, 100));
    CHECK(drawn == std::vector<std::uint64_t>{15, 50, 78, 46, 21, 28});
}

TEST_CASE("every number below the bound is as likely as the others", "[sample]") {
    Random random(1);
    std::map<std::uint64_t, int> seen;
    for (int i = 0; i < 6000; ++i) ++seen[draw_below(random, 6)];
    CHECK(seen.size() == 6);
    for (const auto& [number, times] : seen) {
        CAPTURE(number);
        CHECK((times > 880 && times < 1120));  // four standard deviations
    }
    CHECK(draw_below(random, 1) == 0);
}

TEST_CASE("the same seed draws the same questions, whatever the order of the files", "[sample]") {
    auto questions = bank_of(4, 6);
    const SampleRequest request{.count = 7, .seed = 42};
    const auto first = draw_sample(questions, request, {}, now);
    // Pinned: history names seeds.
    CHECK(ids(first) == std::vector<std::string>{"topic-0-3", "topic-1-3", "topic-2-3", "topic-3-0",
                                                 "topic-0-1", "topic-1-5", "topic-2-4"});
    std::ranges::reverse(questions);
    CHECK(ids(draw_sample(questions, request, {}, now)) == ids(first));
    CHECK(ids(draw_sample(questions, {.count = 7, .seed = 43}, {}, now)) != ids(first));
}

TEST_CASE("topics take turns", "[sample]") {
    const auto sample =
        draw_sample(bank_of(3, 4), {.count = 9, .seed = GENERATE(1u, 2u, 3u)}, {}, now);
    const auto order = topics(sample);
    REQUIRE(order.size() == 9);
    CHECK(set_of({order.begin(), order.begin() + 3}).size() == 3);
    CHECK(std::equal(order.begin(), order.begin() + 6, order.begin() + 3));
}

TEST_CASE("a long question leaves room for the other topics", "[sample]") {
    const std::vector<Question> questions{
        question("a-design", "a", 300s, 0s), question("a-quick", "a", 60s, 0s),
        question("b-1", "b", 60s, 0s),       question("b-2", "b", 60s, 0s),
        question("c-1", "c", 60s, 0s),       question("c-2", "c", 300s, 0s),
        question("c-3", "c", 60s, 0s),       question("a-3", "a", 60s, 0s),
    };
    const auto seed = GENERATE(range(0u, 40u));
    const auto sample = draw_sample(questions, {.minutes = 6min, .seed = seed}, {}, now);
    CHECK(set_of(topics(sample)) == std::set<std::string>{"a", "b", "c"});
}

TEST_CASE("short questions fill what is left of the time", "[sample]") {
    const std::vector<Question> questions{question("long-1", "a", 170s, 0s),
                                          question("long-2", "a", 180s, 0s),
                                          question("short", "a", 30s, 0s)};
    const auto sample =
        draw_sample(questions, {.minutes = 4min, .seed = GENERATE(range(0u, 10u))}, {}, now);
    CHECK(sample.questions.size() == 2);
    CHECK(sample.length <= 4min);
    CHECK(set_of(ids(sample)).contains("short"));
}

TEST_CASE("without a length it takes twenty minutes", "[sample]") {
    const auto sample = draw_sample(bank_of(15, 12), {}, {}, now);
    CHECK(sample.length <= 20min);
    CHECK(sample.length > 19min);
}

TEST_CASE("a think time of the request replaces the questions' own", "[sample]") {
    const auto sample = draw_sample(bank_of(2, 2), {.count = 2, .think = 45s}, {}, now);
    for (const auto& drawn : sample.questions) CHECK(drawn.think_time == 45s);
}

TEST_CASE("only what was asked for is drawn", "[sample]") {
    auto questions = bank_of(3, 2);
    questions[0].level = Level::senior;
    questions[1].kind = Kind::design;
    CHECK(ids(draw_sample(questions, {.levels = {Level::senior}}, {}, now)) ==
          std::vector<std::string>{"topic-0-0"});
    CHECK(ids(draw_sample(questions, {.kinds = {Kind::design, Kind::debug}}, {}, now)) ==
          std::vector<std::string>{"topic-0-1"});
    CHECK(set_of(topics(draw_sample(questions, {.topics = {"topic-1", "topic-2"}}, {}, now))) ==
          std::set<std::string>{"topic-1", "topic-2"});
}

TEST_CASE("what was asked in the last week comes last, the longest ago first", "[sample]") {
    const auto questions = bank_of(1, 4);
    const std::vector<PastAsk> past{{"topic-0-1", now - 24h},
                                    {"topic-0-1", now - 24h * 30},  // the latest counts
                                    {"topic-0-0", now - 24h * 6},
                                    {"topic-0-2", now - 24h * 7}};
    const auto seed = GENERATE(range(0u, 10u));
    const auto all = draw_sample(questions, {.count = 4, .seed = seed}, past, now);
    REQUIRE(all.questions.size() == 4);
    CHECK(set_of({ids(all)[0], ids(all)[1]}) == std::set<std::string>{"topic-0-2", "topic-0-3"});
    CHECK(ids(all)[2] == "topic-0-0");
    CHECK(ids(all)[3] == "topic-0-1");
    CHECK(all.repeated == 2);
    CHECK(draw_sample(questions, {.count = 2, .seed = seed}, past, now).repeated == 0);
}

TEST_CASE("a clock that was set back does not end a question's rest", "[sample]") {
    const auto questions = bank_of(1, 2);
    const auto sample = draw_sample(questions, {.count = 1}, {{"topic-0-0", now + 48h}}, now);
    CHECK(ids(sample) == std::vector<std::string>{"topic-0-1"});
}

TEST_CASE("a question is not repeated only because a longer one found no room", "[sample]") {
    const std::vector<Question> questions{question("fresh", "a", 60s, 0s),
                                          question("long", "a", 120s, 0s),
                                          question("recent", "b", 20s, 0s)};
    const std::vector<PastAsk> past{{"recent", now - 1h}};
    const auto two = draw_sample(questions, {.minutes = 2min, .seed = 1}, past, now);
    CHECK(two.repeated == 0);
    CHECK(ids(draw_sample(questions, {.minutes = 1min}, {{"fresh", now}, {"recent", now}}, now)) !=
          std::vector<std::string>{});
}

TEST_CASE("a sample says why it is not what was asked for", "[sample]") {
    struct Case {
        SampleRequest request;
        std::vector<PastAsk> past;
        std::vector<std::string> said;
    };
    const auto questions = bank_of(2, 3);  // 60, 90 and 120 seconds each
    const auto [request, past, said] = GENERATE(values<Case>({
        {{.count = 6}, {}, {}},
        {{.minutes = 5min}, {}, {}},
        {{.count = 9}, {}, {"only 6 questions match"}},
        {{}, {}, {"only 6 questions match"}},
        {{.count = 1, .topics = {"topic-7"}}, {}, {"no question matches"}},
        {{.minutes = 1min, .think = 30s}, {}, {"no question fits: the shortest takes 1:30"}},
        {{.minutes = 1min, .count = 5}, {}, {"only 1 question fits into 1:00"}},
        {{.count = 6},
         {{"topic-1-1", now}},
         {"1 of them was asked in the last seven days, and nothing else is left"}},
        {{.count = 3, .topics = {"topic-1"}},
         {{"topic-1-0", now}, {"topic-1-1", now}, {"topic-1-2", now}},
         {"all of them were asked in the last seven days, and nothing else is left"}},
    }));
    const auto sample = draw_sample(questions, request, past, now);
    CHECK(remarks(sample, request) == said);
}

TEST_CASE("every sample keeps its promises", "[sample]") {
    Random random(GENERATE(range(0u, 60u)));
    const auto questions = bank_of(1 + draw_below(random, 16), 1 + draw_below(random, 9));
    std::vector<PastAsk> past;
    for (const auto& asked : questions)
        if (draw_below(random, 3) == 0)
            past.push_back({asked.id, now - std::chrono::hours(draw_below(random, 24 * 14))});
    SampleRequest request{.seed = random()};
    if (draw_below(random, 2) == 0)
        request.minutes = std::chrono::minutes(1 + draw_below(random, 60));
    if (draw_below(random, 2) == 0) request.count = 1 + draw_below(random, 30);

    const auto sample = draw_sample(questions, request, past, now);
    const auto drawn = ids(sample);
    CHECK(set_of(drawn).size() == drawn.size());
    std::chrono::seconds length{};
    for (const auto& question : sample.questions) length += length_of(question);
    CHECK(sample.length == length);
    if (request.minutes) CHECK(length <= *request.minutes);
    if (request.count) CHECK(drawn.size() <= *request.count);
    if (!request.minutes && request.count)
        CHECK(drawn.size() == std::min(*request.count, questions.size()));

    // The repeated ones stand at the end, and then no fresh one was left (or none would do).
    const auto rested = [&](const std::string& id) {
        return std::ranges::none_of(past, [&](const PastAsk& ask) {
            return ask.question == id && now - ask.when < rest_between_asks;
        });
    };
    const auto fresh = drawn.size() - sample.repeated;
    CHECK(std::all_of(drawn.begin(), drawn.begin() + static_cast<std::ptrdiff_t>(fresh), rested));
    CHECK(std::none_of(drawn.begin() + static_cast<std::ptrdiff_t>(fresh), drawn.end(), rested));
    if (sample.repeated > 0 && fresh > 0) {
        const auto all_fresh = std::ranges::count_if(
            questions, [&](const Question& question) { return rested(question.id); });
        CHECK(static_cast<std::size_t>(all_fresh) == fresh);
    }
}
