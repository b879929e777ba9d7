#pragma once

#include "bank/question.hpp"
#include "base/time.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hotseat {

/// A question is not asked again for so long, unless nothing else is left.
inline constexpr std::chrono::days rest_between_asks{7};

/// What a session takes when neither its minutes nor its questions are given.
inline constexpr std::chrono::minutes usual_length{20};

/// What the user wants of a session. Empty lists take everything.
struct SampleRequest {
    std::optional<std::chrono::minutes> minutes{};
    std::optional<std::size_t> count{};
    std::vector<std::string> topics{};  ///< slugs
    std::vector<Level> levels{};
    std::vector<Kind> kinds{};
    std::optional<std::chrono::seconds> think{};  ///< instead of each question's own think time
    std::uint64_t seed = 0;
};

/// True when the question is of a topic, a level and a kind that the request wants.
bool allows(const SampleRequest& request, const Question& question);

/// When a question was asked before.
struct PastAsk {
    std::string question{};  ///< id
    Instant when{};
};

/// The questions of a session, in the order they are asked, and what is to be said about them.
struct Sample {
    std::vector<Question> questions{};  ///< with the think time that the request gives
    std::chrono::seconds length{};      ///< thinking and answering of all of them
    std::size_t matching = 0;           ///< questions the request allows, long ones included
    std::size_t repeated = 0;           ///< how many at the end were asked in the last seven days
    std::chrono::seconds shortest{};    ///< the time the shortest matching question takes
};

/// Draws the questions of a session. Topics take turns in a random order, so that each gets its
/// share; as many topics as their typical questions fit into the time get one at least. No question
/// comes twice. Those asked in the last seven days come last, the longest ago first, and only when
/// no other is left. With a time, questions that no longer fit are passed over for shorter ones.
/// The same questions, request, past and day give the same sample on every machine, in whatever
/// order the questions and the past are listed.
Sample draw_sample(const std::vector<Question>& questions, const SampleRequest& request,
                   const std::vector<PastAsk>& past, Instant now);

/// Why the sample is not what was asked for, a sentence each: "only 6 questions match", "2 of them
/// were asked in the last seven days". Empty when it is.
std::vector<std::string> remarks(const Sample& sample, const SampleRequest& request);

/// The time that a question takes: thinking and answering.
std::chrono::seconds length_of(const Question& question);

}  // namespace hotseat
