#include "app/own_answers.hpp"

#include "app/session_report.hpp"

namespace hotseat {

OwnAnswers own_answers(const World& world) {
    const auto history = existing_history(world);
    if (!history) return {};
    const auto attempts = history->attempts();
    return {point_misses(attempts), flag_counts(attempts)};
}

}  // namespace hotseat
