#include "app/bulk_grading.hpp"

#include "app/grading_threads.hpp"
#include "app/keep_memory.hpp"
#include "base/nearest.hpp"

#include <algorithm>
#include <deque>
#include <future>
#include <set>
#include <utility>

namespace hotseat {
namespace {

/// Completes what is told of lost lines, in their order.
class LostLines {
public:
    LostLines(const GradingBank& bank, const BulkSink& sink) : bank_(bank), sink_(sink) {}

    void tell(std::vector<LostLine>& lost) {
        Diagnostics all;
        for (auto& line : lost) {
            if (const auto& id = line.unusable_rubric; !id.empty() && told_.insert(id).second)
                append(all, bank_.problems_of(id));
            if (!line.unknown_question.empty())
                line.problems.front().hint = hint_for(line.unknown_question);
            append(all, line.problems);
        }
        if (!all.empty()) sink_.tell(all);
    }

private:
    static void append(Diagnostics& all, const Diagnostics& more) {
        all.insert(all.end(), more.begin(), more.end());
    }

    std::string hint_for(const std::string& question) {
        constexpr int most_guesses = 100;  // each compares with every id of the bank
        if (ids_.empty()) ids_ = ids_of(bank_.bank());
        return ++guesses_ > most_guesses ? std::string(where_ids_are)
                                         : did_you_mean(question, ids_, where_ids_are);
    }

    const GradingBank& bank_;
    const BulkSink& sink_;
    std::set<std::string> told_{};  // questions whose rubric's problems are out
    std::vector<std::string> ids_{};
    int guesses_ = 0;
};

/// Passes over what an earlier run has marked.
class Resumption {
public:
    Resumption(std::string after, const std::string& input)
        : after_(std::move(after)), input_(input) {}

    bool is_over() const { return after_.empty(); }

    void pass_over(LineBlock& block) {
        if (is_over()) return;
        const auto is_last = [&](const InputLine& line) {
            const auto [begin, end] = line.span;
            return !line.too_long &&
                   reader_.read(std::string_view(block.text).substr(begin, end - begin), input_, 1,
                                answer_, ignored_) &&
                   answer_.id == after_;
        };
        auto last = std::ranges::find_if(block.lines, is_last);
        if (last != block.lines.end()) {
            ++last;
            after_.clear();
        }
        block.lines.erase(block.lines.begin(), last);
        ignored_.clear();
    }

private:
    std::string after_;
    const std::string& input_;
    json::AnswerLineReader reader_{};
    json::AnswerLine answer_{};
    Diagnostics ignored_{};
};

class BulkGrading {
public:
    BulkGrading(Input& input, GradingBank& bank, const BulkOrder& order, const BulkSink& sink)
        : input_(input),
          sink_(sink),
          most_waiting_(order.threads == 1 ? 1 : 2 * order.threads),
          blocks_(input, json::AnswerLineReader::padding, order.limits),
          resumption_(order.resume_after, order.manner.input),
          threads_(order.threads, [&bank, &order] { return BlockGrader(bank, order.manner); }),
          lost_(bank, sink) {}

    BulkResult run() {
        LineBlock block;
        while (!result_.broken_off && blocks_.next(block)) {
            resumption_.pass_over(block);
            if (!block.lines.empty()) waiting_.push_back(threads_.grade(std::move(block)));
            // Whoever waits for these before sending more shall have them.
            while (!waiting_.empty() && (waiting_.size() >= most_waiting_ || blocks_.waits()))
                finish_first();
        }
        while (!waiting_.empty()) finish_first();
        result_.broken_off = result_.broken_off || input_.broken_off();
        result_.resumed = resumption_.is_over();
        return result_;
    }

private:
    void finish_first() {
        auto graded = waiting_.front().get();
        waiting_.pop_front();
        if (result_.broken_off) return;  // nobody reads it
        lost_.tell(graded.lost);
        result_.graded += graded.graded;
        result_.lost += graded.lost.size();
        if (!graded.last.empty()) result_.last = graded.last;
        if (!graded.lines.empty() && !sink_.write(graded.lines)) result_.broken_off = true;
        sink_.progress(result_.graded);
    }

    Input& input_;
    const BulkSink& sink_;
    std::size_t most_waiting_;  // blocks
    LineBlocks blocks_;
    Resumption resumption_;
    GradingThreads threads_;
    std::deque<std::future<GradedBlock>> waiting_{};
    LostLines lost_;
    BulkResult result_{};
};

}  // namespace

BulkResult grade_in_bulk(Input& input, GradingBank& bank, const BulkOrder& order,
                         const BulkSink& sink) {
    keep_memory();
    return BulkGrading(input, bank, order, sink).run();
}

}  // namespace hotseat
