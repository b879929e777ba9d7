#include "cli/progress_line.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

namespace hotseat::cli {

ProgressLine::ProgressLine(World& world)
    : world_(world),
      seen_(world.err_is_terminal && !world.out_is_terminal && !world.quiet),
      begun_(world.elapsed()),
      shown_(begun_) {}

void ProgressLine::show(std::size_t answers) {
    constexpr std::chrono::milliseconds pause{250};
    if (!seen_) return;
    const auto now = world_.elapsed();
    if (now - shown_ < pause) return;
    shown_ = now;
    const auto milliseconds =
        std::chrono::duration_cast<std::chrono::milliseconds>(now - begun_).count();
    const auto text = fmt::format("{} answers, {} a second", answers,
                                  answers * 1000 / static_cast<std::size_t>(milliseconds));
    world_.err << '\r' << fmt::format("{:<{}}", text, width_) << std::flush;
    width_ = text.size();
}

void ProgressLine::clear() {
    if (width_ == 0) return;
    world_.err << '\r' << std::string(width_, ' ') << '\r' << std::flush;
    width_ = 0;
}

}  // namespace hotseat::cli
