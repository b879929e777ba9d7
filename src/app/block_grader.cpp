#include "app/block_grader.hpp"

#include "report/grade_line.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace hotseat {
namespace {

int line_in_message(std::size_t number) {
    constexpr auto most = static_cast<std::size_t>(std::numeric_limits<int>::max());
    return static_cast<int>(std::min(number, most));
}

/// What is wrong with the whole line.
Diagnostic at_line(const std::string& input, std::size_t number, std::string message,
                   std::string hint) {
    return {{input, {line_in_message(number), 1}}, std::move(message), std::move(hint)};
}

LostLine without_key(NoKey why, const std::string& input, std::size_t number,
                     const std::string& question) {
    const auto named = "\"" + question + "\"";
    switch (why) {
        case NoKey::unknown_question:
            return {number, {at_line(input, number, "no question " + named, {})}, question, {}};
        case NoKey::no_rubric:
            return {number,
                    {at_line(input, number, named + " has no rubric",
                             "answers to it are marked by hand; rubrics/README.md says how a "
                             "rubric is written")},
                    {},
                    {}};
        case NoKey::unusable_rubric:
            break;
    }
    return {number,
            {at_line(input, number, "the rubric of " + named + " cannot be used",
                     "hotseat bank check " + question + " proves it when it is mended")},
            {},
            question};
}

}  // namespace

BlockGrader::BlockGrader(GradingBank& bank, const GradingManner& manner)
    : manner_(manner), keys_(bank) {}

GradedBlock BlockGrader::grade(const LineBlock& block) {
    GradedBlock result;
    marked_.clear();
    read(block, result);
    // Question by question: what a key and its words need is at hand then.
    std::vector<std::size_t> order(count_);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(
        order, {}, [&](std::size_t at) -> const std::string& { return answers_[at].question; });
    spans_.assign(count_, {});
    for (const auto at : order) mark(at, result);
    result.lines.reserve(marked_.size());
    for (std::size_t at = 0; at < count_; ++at) {
        const auto [begin, end] = spans_[at];
        result.lines.append(marked_, begin, end - begin);
        if (begin < end) result.last = answers_[at].id;
    }
    std::ranges::stable_sort(result.lost, {}, &LostLine::number);
    return result;
}

void BlockGrader::read(const LineBlock& block, GradedBlock& result) {
    count_ = 0;
    numbers_.clear();
    answers_.resize(std::max(answers_.size(), block.lines.size()));
    for (const auto& line : block.lines) {
        const auto [begin, end] = line.span;
        LostLine lost{line.number};
        if (line.too_long)
            lost.problems.push_back(at_line(manner_.input, line.number, "the line is too long",
                                            "a line holds up to 4 MB"));
        else if (reader_.read(std::string_view(block.text).substr(begin, end - begin),
                              manner_.input, line_in_message(line.number), answers_[count_],
                              lost.problems)) {
            ++count_;
            numbers_.push_back(line.number);
            continue;
        }
        result.lost.push_back(std::move(lost));
    }
}

void BlockGrader::mark(std::size_t at, GradedBlock& result) {
    const auto& answer = answers_[at];
    NoKey why{};
    keys_.stay_small();
    auto* key = keys_.find(answer.question, why);
    if (!key) {
        result.lost.push_back(without_key(why, manner_.input, numbers_[at], answer.question));
        return;
    }
    const auto begin = marked_.size();
    append_grade_line(
        marked_, {answer.id, answer.question, answer.answer},
        keys_.mark(*key, {.text = answer.answer, .spoken = answer.spoken}, manner_.rules),
        manner_.without);
    spans_[at] = {begin, marked_.size()};
    ++result.graded;
}

}  // namespace hotseat
