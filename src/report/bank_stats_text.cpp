#include "report/bank_stats.hpp"

#include "unicode/width.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hotseat {
namespace {

/// To one decimal; "-" of nothing.
std::string mean(std::size_t sum, std::size_t count) {
    return count == 0
               ? "-"
               : fmt::format("{:.1f}", static_cast<double>(sum) / static_cast<double>(count));
}

std::string row(const BankCounts& counts, std::size_t width) {
    return padded(counts.topic, width) +
           fmt::format("{:>4}{:>7}{:>5}{:>7}{:>8}{:>9}{:>9}\n", counts.questions, counts.levels[0],
                       counts.levels[1], counts.levels[2], mean(counts.points, counts.rubrics),
                       mean(counts.phrases, counts.points), mean(counts.goldens, counts.rubrics));
}

/// "explain 9, compare 8"
std::string kinds_of(const BankCounts& counts) {
    std::string text;
    for (std::size_t i = 0; i < counts.kinds.size(); ++i)
        if (counts.kinds[i] > 0)
            text +=
                fmt::format("{}{} {}", text.empty() ? "" : ", ", kind_words()[i], counts.kinds[i]);
    return text;
}

}  // namespace

std::string to_text(const BankStats& stats, std::size_t columns) {
    std::size_t width = stats.all.topic.size();
    for (const auto& topic : stats.topics) width = std::max(width, topic.topic.size());
    auto text =
        padded("", width) + fmt::format("{:>4}{:>7}{:>5}{:>7}{:>8}{:>9}{:>9}\n", "n", "junior",
                                        "mid", "senior", "points", "phrases", "goldens");
    auto kinds = std::string("\n");
    const auto add = [&](const BankCounts& counts) {
        text += row(counts, width);
        kinds +=
            wrapped(padded(counts.topic, width + 2) + kinds_of(counts), columns, width + 2) + '\n';
    };
    for (const auto& topic : stats.topics) add(topic);
    add(stats.all);
    text += "Points and goldens of a question, phrases of a point: on average.\n" + kinds + '\n';
    return text +
           wrapped(fmt::format("Other questions' model answers: {} of {} earn over 30 of 100 on "
                               "points, and {} of related questions.",
                               stats.high, stats.pairs, stats.high_related),
                   columns, 0) +
           '\n';
}

}  // namespace hotseat
