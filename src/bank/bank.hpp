#pragma once

#include "bank/question.hpp"
#include "bank/topic_material.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace hotseat {

/// The topics of the shipped bank, in the order reports and plans list them. For ever: history is
/// keyed by them. A bank of one's own may have others.
inline constexpr std::array<std::string_view, 15> shipped_topics{"python-language",
                                                                 "code-quality",
                                                                 "oop-and-functional",
                                                                 "data-structures",
                                                                 "algorithms",
                                                                 "web-frameworks",
                                                                 "rest-apis",
                                                                 "tooling-and-testing",
                                                                 "ci-cd",
                                                                 "containers",
                                                                 "kubernetes-and-deployment",
                                                                 "system-design",
                                                                 "microservices",
                                                                 "databases-and-concurrency",
                                                                 "interview-craft"};

struct Topic {
    std::string slug{};
    std::string title{};
    std::string about{};
    std::vector<std::string> aliases{};
    std::vector<ComparisonTable> comparisons{};
    std::vector<Task> tasks{};
    bool operator==(const Topic&) const = default;
};

/// Every question that was read, in file order. Rubrics are read apart, when they are needed.
struct Bank {
    std::vector<Topic> topics{};
    std::vector<Question> questions{};
};

/// Null when the bank has no such question or topic (by slug).
const Question* find(const Bank& bank, std::string_view id);
const Topic* find_topic(const Bank& bank, std::string_view slug);

/// The ids of all questions, in their order.
std::vector<std::string> ids_of(const Bank& bank);

/// What helps where an id is unlike any of these.
inline constexpr std::string_view where_ids_are =
    "hotseat bank list tells them all; --bank DIR reads a bank of your own";

/// The slug that a user means by `word` (slug, title or alias, without regard to case); empty when
/// there is none.
std::string topic_named(const Bank& bank, std::string_view word);

}  // namespace hotseat
