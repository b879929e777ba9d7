#include "cli/progress_line.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

namespace hotseat::cli {

ProgressLine::ProgressLine(World& world, bool results_meanwhile)
    : world_(world),
      seen_(world.err_is_terminal && !(results_meanwhile && world.out_is_terminal) && !world.quiet),
      begun_(world.elapsed()),
      shown_(begun_) {}

bool ProgressLine::is_due() {
    constexpr std::chrono::milliseconds pause{250};
    if (!seen_) return false;
    const auto now = world_.elapsed();
    if (now - shown_ < pause) return false;
    shown_ = now;
    return true;
}

void ProgressLine::show(const std::string& text) {
    world_.err << '\r' << fmt::format("{:<{}}", text, width_) << std::flush;
    width_ = text.size();
}

void ProgressLine::show(std::size_t answers) {
    if (!is_due()) return;
    const auto milliseconds =
        std::chrono::duration_cast<std::chrono::milliseconds>(shown_ - begun_).count();
    show(fmt::format("{} answers, {} a second", answers,
                     answers * 1000 / static_cast<std::size_t>(milliseconds)));
}

void ProgressLine::show(std::size_t done, std::size_t all, std::string_view what) {
    if (is_due()) show(fmt::format("{} of {} {}", done, all, what));
}

void ProgressLine::clear() {
    if (width_ == 0) return;
    world_.err << '\r' << std::string(width_, ' ') << '\r' << std::flush;
    width_ = 0;
}

}  // namespace hotseat::cli
