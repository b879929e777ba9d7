#include "study/reading_time.hpp"

namespace hotseat {

std::chrono::seconds reading_time(std::string_view text) {
    constexpr int words_a_minute = 180;
    int words = 0;
    bool inside = false;
    for (const auto c : text) {
        const bool blank = c == ' ' || c == '\n' || c == '\t';
        words += !blank && !inside ? 1 : 0;
        inside = !blank;
    }
    return std::chrono::seconds(words * 60 / words_a_minute);
}

}  // namespace hotseat
