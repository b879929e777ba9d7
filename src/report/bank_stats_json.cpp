#include "report/bank_stats.hpp"
#include "report/report_values.hpp"

namespace hotseat {
namespace {

using json::Object;
using json::Value;

template <class Numbers>
Object by_word(const std::vector<std::string>& words, const Numbers& numbers) {
    Object object;
    for (std::size_t i = 0; i < numbers.size(); ++i)
        object.push_back({words[i], count(numbers[i])});
    return object;
}

Value counts_value(const BankCounts& counts) {
    return Object{{"topic", counts.topic},
                  {"questions", count(counts.questions)},
                  {"levels", by_word(level_words(), counts.levels)},
                  {"kinds", by_word(kind_words(), counts.kinds)},
                  {"rubrics", count(counts.rubrics)},
                  {"references", count(counts.references)},
                  {"points", count(counts.points)},
                  {"phrases", count(counts.phrases)},
                  {"red_flags", count(counts.red_flags)},
                  {"goldens", count(counts.goldens)}};
}

}  // namespace

std::string to_json(const BankStats& stats) {
    return to_text(Object{{"format", "hotseat-bank-stats"},
                          {"version", 1},
                          {"topics", values_of(stats.topics, counts_value)},
                          {"all", counts_value(stats.all)},
                          {"foreign", Object{{"pairs", count(stats.pairs)},
                                             {"high", count(stats.high)},
                                             {"high_related", count(stats.high_related)}}}},
                   2) +
           "\n";
}

}  // namespace hotseat
