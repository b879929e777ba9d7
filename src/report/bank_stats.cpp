#include "report/bank_stats.hpp"

#include <algorithm>

namespace hotseat {
namespace {

void add(const Question& question, BankCounts& counts) {
    ++counts.questions;
    ++counts.levels[static_cast<std::size_t>(question.level)];
    ++counts.kinds[static_cast<std::size_t>(question.kind)];
}

void add(const Rubric& rubric, BankCounts& counts) {
    ++counts.rubrics;
    counts.references += rubric.references.size();
    counts.points += rubric.points.size();
    for (const auto& point : rubric.points) counts.phrases += point.any.size();
    counts.red_flags += rubric.red.size();
    counts.goldens += rubric.goldens.size();
}

}  // namespace

BankStats make_stats(const Bank& bank, const BankProof& proof) {
    BankStats stats{.all = {.topic = "all"}};
    for (const auto& topic : bank.topics) {
        BankCounts counts{.topic = topic.slug};
        for (const auto& question : bank.questions) {
            if (question.topic != topic.slug) continue;
            const auto it = std::ranges::find(
                proof.rubrics, question.id,
                [](const RubricProof& one) -> const auto& { return one.rubric.question; });
            for (auto* each : {&counts, &stats.all}) {
                add(question, *each);
                if (it != proof.rubrics.end()) add(it->rubric, *each);
            }
        }
        if (counts.questions > 0) stats.topics.push_back(std::move(counts));
    }
    stats.pairs = proof.cross.pairs;
    stats.high = proof.cross.unrelated();
    stats.high_related = proof.cross.high.size() - stats.high;
    return stats;
}

}  // namespace hotseat
