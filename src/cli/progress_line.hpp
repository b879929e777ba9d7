#pragma once

#include "app/world.hpp"

#include <cstddef>
#include <string>

namespace hotseat::cli {

/// How far a long deed has come: one line of standard error that is written over and over, and only
/// where somebody sees it.
class ProgressLine {
public:
    /// `world` must outlive it. Where results are written in the meantime, nothing is shown when
    /// they go to the terminal, too.
    explicit ProgressLine(World& world, bool results_meanwhile = false);
    ~ProgressLine() { clear(); }
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    /// "12345 answers, 23000 a second"; a few times a second at most.
    void show(std::size_t answers);
    /// "31 of 75 rubrics"; likewise.
    void show(std::size_t done, std::size_t all, std::string_view what);
    /// Makes room for something else.
    void clear();

private:
    bool is_due();
    void show(const std::string& text);

    World& world_;
    bool seen_;
    Elapsed begun_;
    Elapsed shown_;
    std::size_t width_ = 0;
};

}  // namespace hotseat::cli
